// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/report_document.h"

#include <QDir>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgRenderer>
#include <QTextFrame>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr int kPaperWidth = 640; ///< of a drawing on the page, in points of the screen
constexpr int kSharpness = 2;    ///< pixels for each of them
constexpr double kMarginMm = 14;
constexpr int kPdfDots = 300;
constexpr int kUprightColumns = 9; ///< wider tables lie on their side

/// What the page's own style asks of a browser and rich text cannot do, said in its words.
const char* const kStyle = "body{font-family:sans-serif;font-size:10pt;color:#1F2933;background:#FFFFFF}"
                           "h1{font-size:17pt;color:#0B4F6C}h2{font-size:13pt;color:#0B4F6C;margin-top:18px}"
                           "h3{font-size:11pt;margin-top:14px}h4,h5{font-size:10pt}"
                           ".compact th,.compact td{font-size:7.5pt}.compact th{font-weight:normal}"
                           ".note,.sub,.name,footer,figcaption{color:#52606D;font-size:9pt}"
                           ".big{font-size:15pt;color:#0B4F6C}.good{color:#047857}.bad{color:#B45309}"
                           "table{margin-top:4px;margin-bottom:8px}"
                           "th{color:#52606D;font-weight:600;text-align:left}";

/// The page without its own style, each drawing replaced by a picture with its number; the drawings go to
/// `drawings`.
QString readable(QString page, std::vector<QByteArray>& drawings) {
    const qsizetype style = page.indexOf(QStringLiteral("<style>"));
    const qsizetype styleEnd = page.indexOf(QStringLiteral("</style>"));
    if (style >= 0 && styleEnd > style) page.remove(style, styleEnd + 8 - style);
    const QString close = QStringLiteral("</svg>");
    for (qsizetype at = page.indexOf(QStringLiteral("<svg")); at >= 0;
         at = page.indexOf(QStringLiteral("<svg"), at)) {
        const qsizetype end = page.indexOf(close, at);
        if (end < 0) break;
        const qsizetype length = end + close.size() - at;
        drawings.push_back(page.mid(at, length).toUtf8());
        page.replace(at, length, QStringLiteral("<p><img src=\"drawing:%1\"></p>").arg(drawings.size() - 1));
    }
    // Figures of a table stand to the right, and its rows have room between them.
    page.replace(QStringLiteral("class=\"n\""), QStringLiteral("class=\"n\" align=\"right\""));
    page.replace(QStringLiteral("<table"), QStringLiteral("<table cellpadding=\"4\" cellspacing=\"0\""));
    return page;
}

/// Heads of tables stand on every page that a table goes on to.
void repeatHeads(QTextFrame& frame) {
    for (QTextFrame* child : frame.childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(child)) {
            QTextTableFormat format = table->format();
            format.setHeaderRowCount(std::max(1, format.headerRowCount()));
            table->setFormat(format);
        }
        repeatHeads(*child);
    }
}

int widestTable(const QTextFrame& frame) {
    int columns = 0;
    for (QTextFrame* child : frame.childFrames()) {
        if (const auto* table = qobject_cast<QTextTable*>(child))
            columns = std::max(columns, table->columns());
        columns = std::max(columns, widestTable(*child));
    }
    return columns;
}

} // namespace

ReportDocument::ReportDocument(QObject* parent) : QTextDocument(parent) {
    setDefaultStyleSheet(QLatin1String(kStyle));
}

void ReportDocument::showPage(const std::string& page) {
    m_drawings.clear();
    setHtml(readable(QString::fromStdString(page), m_drawings));
    repeatHeads(*rootFrame());
}

QVariant ReportDocument::loadResource(int, const QUrl& name) {
    if (name.scheme() != QStringLiteral("drawing")) return {};
    const auto place = static_cast<std::size_t>(name.path().toULongLong());
    if (place >= m_drawings.size()) return {};
    QSvgRenderer drawing(m_drawings[place]);
    const QSize size = drawing.defaultSize();
    if (!drawing.isValid() || size.width() <= 0) return {};
    const int width = std::min(kPaperWidth, size.width());
    QImage image(width * kSharpness, width * kSharpness * size.height() / size.width(),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    image.setDevicePixelRatio(kSharpness);
    QPainter painter(&image);
    drawing.render(&painter, QRectF(0, 0, width, static_cast<double>(width) * size.height() / size.width()));
    return image;
}

QString ReportDocument::writePdf(const QString& path, Lay lay) const {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tr("%1 could not be written: %2").arg(QDir::toNativeSeparators(path), file.errorString());
    {
        QPdfWriter writer(&file);
        writer.setResolution(kPdfDots);
        const bool isWide = lay == Lay::AsWide && widestTable(*rootFrame()) > kUprightColumns;
        writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize::A4), isWide ? QPageLayout::Landscape : QPageLayout::Portrait,
                        QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter));
        writer.setTitle(metaInformation(DocumentTitle));
        print(&writer);
    }
    return file.commit()
               ? QString()
               : tr("%1 could not be written: %2").arg(QDir::toNativeSeparators(path), file.errorString());
}

} // namespace vidette::ui
