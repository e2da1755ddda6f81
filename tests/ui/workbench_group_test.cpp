// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/backlog_ranking.h"
#include "io/group_json.h"
#include "mcda/ranking.h"
#include "support/reference_data.h"
#include "ui/buttons.h"
#include "ui/coverage_model.h"
#include "ui/document.h"
#include "ui/main_window.h"
#include "ui/panels/fields.h"
#include "ui/panels/figure_table.h"
#include "ui/panels/rows.h"
#include "ui/plots/consensus_plot.h"
#include "ui/ranking_model.h"
#include "ui/scenes.h"
#include "ui/shop.h"
#include "ui/whole_file.h"
#include "ui/words.h"
#include "ui/workbench/answer_scale.h"
#include "ui/workbench/decision_desk.h"
#include "ui/workbench/group_desk.h"
#include "ui/workbench/group_judge.h"
#include "ui/workbench/group_results.h"
#include "ui/workbench/group_tab.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

/// The room of the expert team, driven by its real widgets.
namespace vidette::ui {
namespace {

constexpr int kReading = 20000; ///< ms

/// Two kits by price and sharpness.
mcda::Problem kits() {
    mcda::Problem problem;
    problem.title = "Two kits";
    problem.criteria = {{"K1", "Price", "CZK", mcda::Direction::Min, "", ""},
                        {"K2", "Sharpness", "px/m", mcda::Direction::Max, "", ""}};
    const auto values = [](double price, double sharpness) {
        return std::map<std::string, mcda::Value>{{"K1", {price, "", ""}}, {"K2", {sharpness, "", ""}}};
    };
    problem.alternatives = {{"A1", "Cheap", values(100, 50), ""}, {"A2", "Sharp", values(300, 150), ""}};
    return problem;
}

mcda::GroupProblem readFile(const QString& path) {
    auto read = io::readGroup(support::readText(path.toStdString()), path.toStdString());
    return read ? read->value : mcda::GroupProblem{};
}

class GroupRoom : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_TRUE(m_document.open(tests::shopFile()));
        ASSERT_TRUE(m_document.saveAs(m_folder.filePath(QStringLiteral("shop.vidette.gpkg"))));
        ASSERT_TRUE(m_desk.add(kits(), "two", QStringLiteral("Add")));
        m_tab.resize(1200, 900);
        m_tab.show();
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_ranking.decision() != nullptr; }, kReading));
    }

    template<typename Widget>
    Widget& part(const char* name) {
        auto* found = m_tab.findChild<Widget*>(QLatin1String(name));
        EXPECT_TRUE(found) << name;
        return *found;
    }
    void click(const char* name) { part<QAbstractButton>(name).click(); }
    void settle() {
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return m_tab.group().group() && !m_tab.group().reading(); }, kReading))
            << qPrintable(m_tab.group().trouble());
        QCoreApplication::processEvents();
    }
    /// A round of Ann and Bob.
    void begin(int weights, int alternatives) {
        const auto names = m_tab.findChildren<TextField*>();
        int named = 0;
        for (TextField* field : names) {
            if (field->accessibleName() != QStringLiteral("Name or alias of the expert")) continue;
            field->setText(named == 0   ? QStringLiteral("Ann")
                           : named == 1 ? QStringLiteral("Bob")
                                        : QString());
            ++named;
        }
        part<ChoiceField>("roundWeights").show(weights);
        part<ChoiceField>("roundAlternatives").show(alternatives);
        click("roundBegin");
        settle();
    }
    QString fileOf(const char* name) const {
        return m_folder.filePath(QStringLiteral("shop-group-two/") + QLatin1String(name));
    }
    QString shownWords() {
        QStringList all;
        for (QLabel* label : m_tab.findChildren<QLabel*>())
            if (label->isVisible()) all << label->text();
        return all.join(QLatin1Char('\n'));
    }
    /// Answers every question of this expert with the same key, and submits.
    void judgeAll(const char* expert, Qt::Key key, bool other = false) {
        click(qPrintable(QStringLiteral("judge-") + QLatin1String(expert)));
        AnswerScale& scale = m_tab.judging().scale();
        for (int i = 0; i < 20 && scale.isVisible(); ++i) {
            QWidget* focus = scale.focusProxy();
            ASSERT_TRUE(focus);
            if (other) QTest::keyClick(focus, Qt::Key_Slash);
            QTest::keyClick(focus, key);
            ASSERT_FALSE(scale.value().isEmpty());
            click("judgeKeep");
        }
        click("judgeSubmit");
        settle();
    }

    QTemporaryDir m_folder;
    Document m_document;
    CoverageModel m_coverage{m_document};
    RankingModel m_ranking{m_document, m_coverage};
    DecisionDesk m_desk{m_document, m_ranking, nullptr};
    GroupTab m_tab{m_desk, nullptr};
};

TEST_F(GroupRoom, ARoundIsBegunAsFilesNextToTheProject) {
    begin(0, 0);
    for (const char* name : {"round.json", "expert-ann.json", "expert-bob.json"})
        EXPECT_TRUE(QFile::exists(fileOf(name))) << name;
    EXPECT_TRUE(shownWords().contains(QStringLiteral("Not submitted yet: Ann, Bob.")))
        << qPrintable(shownWords());
    EXPECT_EQ(readFile(fileOf("expert-ann.json")).experts.size(), 2U);
    EXPECT_FALSE(m_tab.group().result());
}

TEST_F(GroupRoom, WithoutANameNothingIsBegun) {
    click("roundBegin");
    EXPECT_TRUE(shownWords().contains(QStringLiteral("Name at least one expert.")));
    EXPECT_FALSE(QFile::exists(fileOf("round.json")));
}

TEST_F(GroupRoom, AnAnswerIsKeptAtOnceAndANewOneIsAppended) {
    begin(0, 0);
    click("judge-ann");
    AnswerScale& scale = m_tab.judging().scale();
    EXPECT_TRUE(shownWords().contains(QStringLiteral("Which counts more: K1 Price or K2 Sharpness?")));
    EXPECT_TRUE(shownWords().contains(QStringLiteral("Questions answered: 0 of about 1; 1 in all.")));
    QTest::keyClick(scale.focusProxy(), Qt::Key_Slash);
    QTest::keyClick(scale.focusProxy(), Qt::Key_5);
    EXPECT_EQ(scale.value(), QStringLiteral("1/5"));
    EXPECT_TRUE(scale.meaning().contains(QStringLiteral("strongly more")));
    part<TextField>("judgeReason").setText(QStringLiteral("faces"));
    click("judgeKeep");
    auto kept = readFile(fileOf("expert-ann.json")).judgments;
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept[0].value, "1/5");
    EXPECT_EQ(kept[0].reason, "faces");
    EXPECT_FALSE(kept[0].time.empty());
    // Back to the earlier answer: it is shown, another one is appended.
    auto* answers = m_tab.judging().findChild<FigureTable*>();
    emit answers->chosen(0);
    EXPECT_EQ(scale.value(), QStringLiteral("1/5"));
    scale.choose(QStringLiteral("3"));
    click("judgeKeep");
    kept = readFile(fileOf("expert-ann.json")).judgments;
    ASSERT_EQ(kept.size(), 2U);
    EXPECT_EQ(kept[0].value, "1/5");
    EXPECT_EQ(kept[1].value, "3");
    EXPECT_EQ(kept[1].sequence, 2);
}

TEST_F(GroupRoom, NobodySeesResultsBeforeAllHaveSubmitted) {
    begin(0, 0);
    judgeAll("ann", Qt::Key_3);
    EXPECT_FALSE(m_tab.group().result());
    EXPECT_TRUE(shownWords().contains(QStringLiteral("Not submitted yet: Bob.")));
    EXPECT_FALSE(m_tab.results().isVisible());
    EXPECT_FALSE(part<QAbstractButton>("judge-ann").isEnabled()) << "submitted is submitted";
    m_tab.judgeAs("ann");
    EXPECT_FALSE(m_tab.judging().isVisible());
    judgeAll("bob", Qt::Key_2, true);
    ASSERT_TRUE(m_tab.group().result());
    EXPECT_TRUE(m_tab.results().isVisible());
    // The geometric mean of 3 and 1/2 is √1.5, so the price weighs √1.5 / (1 + √1.5).
    const auto& weights = m_tab.group().result()->byJudgments->weights;
    EXPECT_NEAR(weights[0], std::sqrt(1.5) / (1 + std::sqrt(1.5)), 1e-12);
    EXPECT_TRUE(shownWords().contains(QStringLiteral("A1 Cheap comes first for the group")));
}

TEST_F(GroupRoom, WhoeverLeadsItOpensTheRoundAfterASecondClick) {
    begin(0, 0);
    judgeAll("ann", Qt::Key_3);
    click("roundEnd");
    EXPECT_FALSE(m_tab.group().reading()) << "asked first";
    click("roundEnd");
    settle();
    ASSERT_TRUE(m_tab.group().result());
    EXPECT_FALSE(readFile(fileOf("round.json")).closedAt.empty());
    m_tab.judgeAs("bob");
    EXPECT_FALSE(m_tab.judging().isVisible()) << "nothing is added to a closed round";
}

TEST_F(GroupRoom, TheGroupsWeightsBecomeTheDecisionInOneStep) {
    begin(0, 0);
    judgeAll("ann", Qt::Key_3);
    judgeAll("bob", Qt::Key_3);
    click("groupTake");
    const auto* taken = m_desk.problem();
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->title, "Two kits (weights of a group of 2, mean judgments)");
    EXPECT_NEAR(taken->weights.values.at("K1"), .75, 1e-12);
    EXPECT_EQ(taken->alternatives, kits().alternatives);
    m_document.undoStack().undo();
    EXPECT_EQ(*m_desk.problem(), kits());
}

TEST_F(GroupRoom, RatingsBecomeTheDecisionWithWhatWasKnown) {
    begin(2, 1);
    click("judge-ann");
    EXPECT_TRUE(shownWords().contains(QStringLiteral("How good is A1 Cheap under K1 Price?")));
    EXPECT_TRUE(shownWords().contains(QStringLiteral("Known of K1 Price: 100 CZK")))
        << qPrintable(shownWords());
    AnswerScale& scale = m_tab.judging().scale();
    for (const char* word : {"good", "excellent", "none", "excellent"}) {
        scale.choose(QLatin1String(word));
        click("judgeKeep");
    }
    EXPECT_FALSE(scale.isVisible());
    click("judgeSubmit");
    settle();
    click("roundEnd");
    click("roundEnd");
    settle();
    click("groupTake");
    const auto* taken = m_desk.problem();
    EXPECT_EQ(taken->evaluation.method, mcda::EvaluationMethod::Ratings);
    EXPECT_NEAR(*taken->alternatives[0].values.at("K1").number, .75, 1e-12);
    EXPECT_NEAR(*taken->alternatives[0].values.at("K1_value").number, 100, 1e-12);
    const auto ranking = mcda::rank(*taken);
    ASSERT_TRUE(ranking) << ranking.error().message;
    EXPECT_NEAR(ranking->totals[0], (.75 + 0) / 2, 1e-12);
    EXPECT_NEAR(ranking->totals[1], 1, 1e-12);
}

TEST_F(GroupRoom, ContradictionsAreListedAndNothingIsDecidedSilently) {
    begin(0, 0);
    judgeAll("ann", Qt::Key_3);
    auto other = readFile(fileOf("expert-ann.json"));
    other.judgments[0].value = "7";
    const QString copy = m_folder.filePath(QStringLiteral("copy.json"));
    ASSERT_TRUE(writeWhole(copy, io::writeGroup(other)).isEmpty());
    m_tab.group().add({copy});
    settle();
    ASSERT_EQ(m_tab.group().conflicts().size(), 1U);
    EXPECT_FALSE(shownWords().contains(QStringLiteral("= 7"))) << "blind as long as bob has not submitted";
    EXPECT_TRUE(shownWords().contains(QStringLiteral("copy.json")));
    click("roundEnd");
    click("roundEnd");
    settle();
    EXPECT_TRUE(shownWords().contains(QStringLiteral("K1/K2 = 7"))) << qPrintable(shownWords());
    EXPECT_FALSE(m_tab.group().result());
    for (QAbstractButton* button : m_tab.findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->text() != QStringLiteral("This one is right")) continue;
        button->click();
        break;
    }
    settle();
    EXPECT_TRUE(m_tab.group().conflicts().empty());
    EXPECT_TRUE(m_tab.group().result());
    EXPECT_EQ(readFile(fileOf("round.json")).setAside.size(), 1U);
    m_tab.group().open(m_tab.group().files());
    settle();
    EXPECT_TRUE(m_tab.group().conflicts().empty()) << "nobody is asked again";
}

TEST_F(GroupRoom, WhatAnotherProgramKeptMeanwhileIsNotLost) {
    begin(0, 1);
    click("judge-ann");
    auto behind = readFile(fileOf("expert-ann.json"));
    auto next = mcda::judged(behind, {"ann", "K1", "A1", "", "good", "", "", 1});
    ASSERT_TRUE(next);
    ASSERT_TRUE(writeWhole(fileOf("expert-ann.json"), io::writeGroup(*next)).isEmpty());
    m_tab.judging().scale().choose(QStringLiteral("3"));
    click("judgeKeep");
    EXPECT_EQ(readFile(fileOf("expert-ann.json")).judgments.size(), 2U);
}

TEST_F(GroupRoom, TheRoundIsThereAgainWhenTheProjectIsOpenedAnew) {
    begin(0, 0);
    GroupTab again(m_desk, nullptr);
    again.resize(1200, 900);
    again.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return again.group().group() != nullptr; }, kReading));
    EXPECT_EQ(again.group().files().size(), 3);
}

TEST_F(GroupRoom, FilesThatAreNoneAreToldAndNothingStays) {
    const QString path = m_folder.filePath(QStringLiteral("broken.json"));
    ASSERT_TRUE(writeWhole(path, "{\"format\": ").isEmpty());
    m_tab.group().open({path});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_tab.group().reading(); }, kReading));
    EXPECT_TRUE(m_tab.group().trouble().contains(QStringLiteral("broken.json")));
    EXPECT_FALSE(m_tab.group().group());
    EXPECT_TRUE(part<QAbstractButton>("roundBegin").isVisible());
}

TEST_F(GroupRoom, RequestsOfTheBacklogAreRatedAndRankTheBacklog) {
    std::vector<estate::Request> requests;
    for (int i = 1; i <= 30; ++i) {
        estate::Request request;
        request.id = estate::RequestId::fresh();
        request.code = "RQ-2026-" + std::to_string(i);
        request.title = "Request " + std::to_string(i);
        request.state = "registered";
        requests.push_back(request);
    }
    estate::Estate next = m_document.estate();
    next.requests = base::Table<estate::Request>::of(requests);
    ASSERT_TRUE(m_document.commit(next, QStringLiteral("Requests")));
    m_tab.hide();
    m_tab.show();
    auto& about = part<ChoiceField>("roundAbout");
    m_tab.group().close();
    about.show(about.findData(QStringLiteral("backlog")));
    begin(2, 1);
    EXPECT_TRUE(QFile::exists(m_folder.filePath(QStringLiteral("shop-group-backlog/round.json"))));
    click("judge-ann");
    EXPECT_TRUE(
        shownWords().contains(QStringLiteral("How good is RQ-2026-1 Request 1 under Q1 Incidents nearby?")))
        << qPrintable(shownWords());
    // Eight criteria, thirty ratings each.
    EXPECT_TRUE(shownWords().contains(QStringLiteral("Questions answered: 0 of about 240; 240 in all.")));
    auto own = *m_tab.group().ownRound("ann");
    int sequence = 0;
    for (const auto& criterion : own.problem.criteria)
        for (const auto& one : own.problem.alternatives)
            own.judgments.push_back({"ann", criterion.id, one.id, "",
                                     one.id == "RQ-2026-7" ? "excellent" : "weak", "", "", ++sequence});
    const QString file = m_folder.filePath(QStringLiteral("shop-group-backlog/expert-ann.json"));
    ASSERT_TRUE(writeWhole(file, io::writeGroup(own)).isEmpty());
    ASSERT_TRUE(m_tab.group().submit("ann"));
    ASSERT_TRUE(m_tab.group().endRound());
    emit m_tab.judging().left();
    settle();
    click("groupTake");
    const auto* taken = m_desk.problem();
    ASSERT_EQ(m_desk.code(), "group");
    const auto coverage = analysis::defaultCoverageOptions();
    analysis::BacklogOptions options;
    options.coverage = *coverage;
    const auto ranked = analysis::rankRequests(m_document.estate(), *taken, options, base::Task());
    ASSERT_TRUE(ranked) << ranked.error().message;
    EXPECT_EQ(ranked->ranking.ranking.front(), std::vector<std::string>{"RQ-2026-7"});
    EXPECT_NEAR(ranked->ranking.totals[6], 1, 1e-12);
}

TEST_F(GroupRoom, ASecondRoundStandsBesideTheFirst) {
    begin(0, 0);
    click("groupOther");
    begin(0, 0);
    EXPECT_TRUE(QFile::exists(m_folder.filePath(QStringLiteral("shop-group-two-2/round.json"))));
    EXPECT_EQ(m_tab.group().files().size(), 3);
    QStringList told;
    QObject::connect(&m_tab.group(), &GroupDesk::told, [&](const QString& words) { told << words; });
    m_tab.group().begin(
        {kits(), {{"zoe", "", "", 1, ""}}, mcda::AskedWeights::Ratios, mcda::AskedAlternatives::AsSet},
        m_folder.filePath(QStringLiteral("shop-group-two")));
    EXPECT_EQ(told.size(), 1) << "never over another round";
}

/// The team of the example: five members, five criteria, eight requests.
class GroupRoomTeam : public GroupRoom {
  protected:
    void SetUp() override {
        GroupRoom::SetUp();
        QStringList files;
        for (const char* id : {"a", "b", "c", "d", "e"})
            files << QString::fromStdString(
                support::repositoryFile(std::string("examples/group/member-") + id + ".json").string());
        m_tab.group().open(files);
        settle();
    }
};

TEST_F(GroupRoomTeam, ShowsAveragesAgreementAndDisagreement) {
    const QString words = shownWords();
    EXPECT_TRUE(words.contains(QStringLiteral("R2 Railway underpass comes first for the group")))
        << qPrintable(words);
    auto& place = part<ChoiceField>("groupPlace");
    ASSERT_EQ(place.count(), 5) << "the ranking, the weights and three criteria";
    place.setCurrentIndex(1);
    emit place.activated(1);
    EXPECT_TRUE(shownWords().contains(QStringLiteral("Consensus S* 0.715, moderate.")));
    EXPECT_TRUE(shownWords().contains(QStringLiteral("Kendall's W 0.416")));
    const auto tables = m_tab.results().findChildren<FigureTable*>();
    ASSERT_EQ(tables.size(), 5);
    EXPECT_EQ(tables[0]->model()->index(0, 3).data().toString(), QStringLiteral("0.344")) << "AIJ";
    EXPECT_EQ(tables[0]->model()->index(0, 2).data().toString(), QStringLiteral("0.348")) << "AIP";
    EXPECT_EQ(tables[1]->model()->columnCount(), 7) << "a name, five members and the group";
    EXPECT_EQ(tables[1]->model()->index(0, 1).data().toString(), QStringLiteral("0.452"));
    EXPECT_EQ(tables[2]->model()->rowCount(), 5);
    EXPECT_EQ(tables[3]->model()->rowCount(), 10);
    EXPECT_EQ(tables[4]->model()->rowCount(), 6) << "as many reasons as the example gives";
}

TEST_F(GroupRoomTeam, ProtocolIsWrittenWithTheDecision) {
    part<TextField>("groupDecision").setText(QStringLiteral("R2 is built."));
    const QString page = m_folder.filePath(QStringLiteral("p.html"));
    EXPECT_TRUE(m_tab.results().writeProtocol(page));
    EXPECT_NE(support::readText(page.toStdString()).find("The group decided: R2 is built."),
              std::string::npos);
    const QString table = m_folder.filePath(QStringLiteral("p.csv"));
    EXPECT_TRUE(m_tab.results().writeProtocol(table));
    EXPECT_NE(support::readText(table.toStdString()).find("Ranking,R2 Railway underpass,1"),
              std::string::npos);
    EXPECT_FALSE(m_tab.results().writeProtocol(QStringLiteral("/nowhere/p.html")));
}

TEST_F(GroupRoomTeam, OfAnotherProblemBecomesADecisionOfItsOwn) {
    click("groupTake");
    const auto* taken = m_desk.problem();
    EXPECT_EQ(m_desk.code(), "group");
    EXPECT_EQ(taken->title, "Requests of the spring (judged by a group of 5, mean judgments)");
    const auto ranking = mcda::rank(*taken);
    ASSERT_TRUE(ranking);
    EXPECT_EQ(ranking->ranking, m_tab.group().result()->byJudgments->ranking);
}

TEST_F(GroupRoomTeam, TheConsensusPictureIsWrittenWithItsFigures) {
    const QString path = m_folder.filePath(QStringLiteral("consensus.svg"));
    ASSERT_TRUE(m_tab.results().plot().write(path));
    const std::string drawn = support::readText(path.toStdString());
    const double one = m_tab.group().result()->agreement->pairwise[0][1];
    EXPECT_NE(drawn.find(number(one, 2).toStdString()), std::string::npos);
    EXPECT_NE(drawn.find("Member A"), std::string::npos);
}

TEST(GroupShots, OfEveryStateOfTheRoom) {
    const QString folder = qEnvironmentVariable("VIDETTE_SHOTS");
    if (folder.isEmpty()) GTEST_SKIP() << "VIDETTE_SHOTS names no folder";
    for (const bool dark : {false, true}) {
        const QTemporaryDir projects;
        MainWindow window(QStringLiteral("en"));
        window.setDark(dark);
        window.resize(1280, 800);
        window.show();
        ASSERT_TRUE(tests::openWorld(window, tests::World::Shop, projects.path()));
        for (const auto& scene : tests::scenesOf(tests::World::Shop)) {
            if (!scene.name.startsWith(QStringLiteral("group"))) continue;
            scene.show(window);
            tests::settle(window);
            const QString theme = dark ? QStringLiteral("dark") : QStringLiteral("light");
            EXPECT_TRUE(window.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, scene.name, theme)));
        }
    }
}

} // namespace
} // namespace vidette::ui
