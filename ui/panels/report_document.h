// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTextDocument>

#include <string>
#include <vector>

/// A report's page as rich text: text and tables as they are, its drawings as pictures. Made and used in any
/// one thread.
namespace vidette::ui {

class ReportDocument final : public QTextDocument {
    Q_OBJECT

  public:
    explicit ReportDocument(QObject* parent = nullptr);

    /// A page as report::page() makes it.
    void showPage(const std::string& page);
    /// The page on numbered sheets of A4, heads of tables on each; wide tables lie on their side unless all
    /// is to stand upright. "" when it was written, else why not.
    enum class Lay { AsWide, Upright };
    QString writePdf(const QString& path, Lay lay = Lay::AsWide) const;

  protected:
    QVariant loadResource(int type, const QUrl& name) override;

  private:
    std::vector<QByteArray> m_drawings; ///< SVG
};

} // namespace vidette::ui
