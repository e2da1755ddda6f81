// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_dock.h"

#include "ui/buttons.h"
#include "ui/shell/help_pages.h"
#include "ui/theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QKeyEvent>
#include <QTextTable>
#include <QUrl>
#include <QVBoxLayout>

namespace vidette::ui {
namespace {

const QString kFirst = QStringLiteral("user/index.md");
constexpr int kNarrowest = 280; ///< so that a window of 1280 points has room for both

/// Thin lines in the colour of the theme, as wide as the page.
void dressTables(QTextDocument& page, const Theme& theme) {
    for (QTextFrame* frame : page.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table) continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(theme.line);
        format.setCellPadding(4);
        format.setCellSpacing(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
    }
}

} // namespace

HelpDock::HelpDock(QWidget* window)
    : QDockWidget(tr("Help"), window), m_browser(new QTextBrowser(this)), m_words(new QLineEdit(this)),
      m_back(new LinkButton(tr("Back"), this)), m_first(new LinkButton(tr("All pages"), this)) {
    setObjectName(QStringLiteral("help"));
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    auto* inside = new QWidget(this);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(16, 10, 8, 8);
    column->setSpacing(8);
    auto* line = new QHBoxLayout;
    m_words->setObjectName(QStringLiteral("helpWords"));
    m_words->setPlaceholderText(tr("Search the help"));
    m_words->setAccessibleName(tr("Search the help"));
    m_words->setToolTip(tr("Search the help"));
    m_words->setClearButtonEnabled(true);
    line->addWidget(m_words, 1);
    line->addWidget(m_back);
    line->addWidget(m_first);
    column->addLayout(line);
    m_browser->setAccessibleName(tr("Page of help"));
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setOpenLinks(false);
    m_browser->document()->setDefaultFont(fontOf(Type::Body));
    column->addWidget(m_browser, 1);
    inside->setMinimumWidth(kNarrowest);
    setWidget(inside);
    connect(m_browser, &QTextBrowser::anchorClicked, this, &HelpDock::follow);
    connect(m_words, &QLineEdit::returnPressed, this, &HelpDock::find);
    connect(m_back, &QAbstractButton::clicked, this, &HelpDock::back);
    connect(m_first, &QAbstractButton::clicked, this, [this] { open(kFirst); });
    hide();
}

void HelpDock::open(const QString& page) {
    const bool known = !helpText(page).isEmpty();
    const QString wanted = known ? page : kFirst;
    if (!m_page.isEmpty() && m_page != wanted) m_before << m_page;
    show(wanted, {});
    setVisible(true);
    raise();
}

void HelpDock::show(const QString& page, const QString& anchor) {
    m_page = page;
    m_browser->setMarkdown(helpText(page));
    dressTables(*m_browser->document(), themeOf(palette()));
    m_back->setEnabled(!m_before.isEmpty());
    if (anchor.isEmpty()) return m_browser->moveCursor(QTextCursor::Start);
    // Markdown gives headings no anchors of their own: the heading is looked for by its words.
    const QString words = QString(anchor).replace(QLatin1Char('-'), QLatin1Char(' '));
    if (m_browser->find(words)) m_browser->ensureCursorVisible();
}

void HelpDock::follow(const QUrl& link) {
    if (!link.isRelative()) return void(QDesktopServices::openUrl(link));
    const QString folder =
        m_page.contains(QLatin1Char('/')) ? m_page.section(QLatin1Char('/'), 0, -2) : QString();
    const QString page =
        link.path().isEmpty() ? m_page : QDir::cleanPath(folder + QLatin1Char('/') + link.path());
    const QString clean = page.startsWith(QLatin1Char('/')) ? page.mid(1) : page;
    if (helpText(clean).isEmpty()) return;
    if (m_page != clean) m_before << m_page;
    show(clean, link.fragment());
}

void HelpDock::find() {
    const auto hits = searchHelp(m_words->text());
    QString text = QStringLiteral("# %1\n\n").arg(tr("Pages with “%1”").arg(m_words->text().simplified()));
    if (hits.empty()) text += tr("None. Other words may help, or the list of all pages.");
    for (const HelpHit& hit : hits)
        text += QStringLiteral("[%1](/%2)  \n%3\n\n").arg(hit.title, hit.page, hit.line);
    if (!m_page.isEmpty()) m_before << m_page;
    m_page.clear();
    m_back->setEnabled(!m_before.isEmpty());
    m_browser->setMarkdown(text);
}

void HelpDock::back() {
    if (!m_before.isEmpty()) show(m_before.takeLast(), {});
}

void HelpDock::changeEvent(QEvent* event) {
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) dressTables(*m_browser->document(), themeOf(palette()));
}

void HelpDock::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return hide();
    QDockWidget::keyPressEvent(event);
}

} // namespace vidette::ui
