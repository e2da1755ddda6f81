// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/pictures_tab.h"

#include "mcda/thesis_problem.h"
#include "ui/decision_desk.h"
#include "ui/panels/rows.h"
#include "ui/plots/plot.h"
#include "ui/theme.h"
#include "ui/workbench/picture_section.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>

namespace vidette::ui {
namespace {

class Pictures : public tests::DeskOfOneDecision {
  protected:
    void open(const mcda::Problem& problem) {
        begin(problem);
        m_tab.resize(1000, 900);
        m_tab.show();
        QCoreApplication::processEvents();
    }
    /// As the window does it.
    static void dress(const Theme& theme) {
        QApplication::setPalette(paletteOf(theme));
        qApp->setStyleSheet(styleSheetOf(theme));
    }
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    bool says(const QString& words) {
        for (const auto* one : m_tab.findChildren<Words*>())
            if (one->isVisible() && one->text().contains(words)) return true;
        return false;
    }
    static int pixelsOf(const QImage& image, const QColor& colour) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) count += image.pixelColor(x, y) == colour ? 1 : 0;
        return count;
    }
    /// The ground: nothing stands in the lower right corner of any of them.
    static QColor cornerOf(const QImage& image) {
        return image.pixelColor(image.width() - 2, image.height() - 2);
    }
    static QImage drawn(const QString& svg) {
        QSvgRenderer renderer(svg);
        EXPECT_TRUE(renderer.isValid());
        QImage image(renderer.viewBox().size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        renderer.render(&painter);
        return image;
    }
    static QString textOf(const QString& svg) {
        QFile file(svg);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }

    const QTemporaryDir m_folder;
    PicturesTab m_tab{m_desk, nullptr};
};

TEST_F(Pictures, OfTheThesis_AreFive) {
    open(mcda::thesisFuller());
    ASSERT_EQ(m_tab.plots().size(), 5U);
    for (const Plot* plot : m_tab.plots()) {
        EXPECT_GT(plot->height(), 100) << qPrintable(plot->accessibleName());
        EXPECT_FALSE(plot->accessibleName().isEmpty());
    }
}

TEST_F(Pictures, AsDrawings_OpenAndNameTheAlternatives) {
    open(mcda::thesisFuller());
    for (Plot* plot : m_tab.plots()) {
        const QString file = path("picture.svg");
        ASSERT_TRUE(plot->write(file)) << qPrintable(plot->accessibleName());
        const QImage image = drawn(file);
        EXPECT_EQ(image.size(), plot->size());
        EXPECT_LT(pixelsOf(image, Qt::white), image.width() * image.height() * 99 / 100)
            << qPrintable(plot->accessibleName());
        const QString words = textOf(file);
        EXPECT_TRUE(words.contains(QStringLiteral("A4")) || words.contains(QStringLiteral("K1")))
            << qPrintable(plot->accessibleName());
    }
}

TEST_F(Pictures, AsPixels_AreThreeToAPointAndHoldTheColours) {
    open(mcda::thesisFuller());
    Plot* totals = m_tab.plots().front();
    ASSERT_TRUE(totals->write(path("totals.png")));
    const QImage image(path("totals.png"));
    EXPECT_EQ(image.size(), totals->size() * 3);
    EXPECT_GT(pixelsOf(image, QColor(0x00, 0x72, 0xB2)), 1000) << "the bars of the first criterion";
}

TEST_F(Pictures, FromTheDarkWindow_AreWrittenLight) {
    dress(darkTheme());
    open(mcda::thesisFuller());
    for (Plot* plot : m_tab.plots()) {
        ASSERT_TRUE(themeOf(plot->palette()).dark);
        ASSERT_TRUE(plot->write(path("dark.png")));
        EXPECT_EQ(cornerOf(QImage(path("dark.png"))), QColor(Qt::white))
            << qPrintable(plot->accessibleName());
        ASSERT_TRUE(plot->write(path("dark.svg")));
        EXPECT_EQ(cornerOf(drawn(path("dark.svg"))), QColor(Qt::white));
        EXPECT_TRUE(themeOf(plot->palette()).dark) << "it is shown as before";
    }
    dress(lightTheme());
    for (const Plot* plot : m_tab.plots())
        EXPECT_FALSE(themeOf(plot->palette()).dark) << "it follows the window after it was written";
}

TEST_F(Pictures, AllAtOnce_NeverReplaceWhatIsThere) {
    open(mcda::thesisFuller());
    EXPECT_EQ(*writePictures(m_tab.plots(), m_folder.path()), 10);
    EXPECT_EQ(*writePictures(m_tab.plots(), m_folder.path()), 10);
    const auto files = QDir(m_folder.path()).entryList(QDir::Files);
    EXPECT_EQ(files.size(), 20);
    EXPECT_EQ(files.filter(QStringLiteral("(2)")).size(), 10);
}

TEST_F(Pictures, AFolderThatIsNot_IsSaid) {
    open(mcda::thesisFuller());
    EXPECT_EQ(writePictures(m_tab.plots(), path("nowhere")).error().code, "not_written");
}

TEST_F(Pictures, TheFlowsOfAnotherMethod_AreCalledAContrast) {
    open(mcda::thesisFuller());
    EXPECT_TRUE(says(QStringLiteral("A contrast: this decision is made by Fuller")));
}

TEST_F(Pictures, TheFlowsOfPromethee_AreItsOwn) {
    mcda::Problem problem = mcda::thesisFuller();
    problem.evaluation.method = mcda::EvaluationMethod::Promethee2;
    open(problem);
    EXPECT_FALSE(says(QStringLiteral("A contrast")));
    EXPECT_TRUE(says(QStringLiteral("Further right")));
}

TEST_F(Pictures, WithoutExactBorders_SayWhyThereIsNoPicture) {
    mcda::Problem problem = mcda::thesisFuller();
    problem.evaluation.method = mcda::EvaluationMethod::Topsis;
    open(problem);
    EXPECT_EQ(m_tab.plots().size(), 4U);
    EXPECT_TRUE(says(QStringLiteral("TOPSIS does not add up weighted values")));
}

TEST_F(Pictures, NobodyLeft_IsSaid) {
    mcda::Problem problem = mcda::thesisFuller();
    problem.constraints = {{"K1", mcda::Comparison::AtMost, {1}, true, ""}};
    open(problem);
    EXPECT_TRUE(says(QStringLiteral("Nobody is left to compare")));
}

} // namespace
} // namespace vidette::ui
