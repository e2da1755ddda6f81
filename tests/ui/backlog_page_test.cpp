// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/meeting_edits.h"
#include "estate/project_edits.h"
#include "store/change_log.h"
#include "ui/panels/backlog_order.h"
#include "ui/panels/request_form.h"
#include "ui/workflow_window.h"

#include <QTemporaryDir>

namespace vidette::tests {
namespace {

class Backlog : public WorkflowWindow {
  protected:
    /// From a draft until the statements are asked for.
    void askParties() {
        addRequest();
        make("submitted");
        make("registered");
        make("consultation");
    }
    /// With both statements and both sheets.
    void makeReady() {
        askParties();
        give("dpo", "agree");
        give("appointed", "conditions");
        begin("ready");
        for (const char* field :
             {"Whom it affects", "Technical means", "Economic means", "Law", "Risks", "Light",
              "Angle of view", "Resolution", "Days recordings are kept", "Power"})
            fill(field, "as agreed");
        click("makeStep");
    }
    void meetAndRecommend(const char* outcome) {
        open("meetings");
        click("newMeeting");
        part<QLineEdit>("attends")->setText(QStringLiteral("novak"));
        emit part<QLineEdit>("attends")->returnPressed();
        auto& agenda = m_window.meetings().meeting().agenda();
        agenda.choose(m_window.document().estate().agendaItems.begin()->id.uuid);
        auto* outcomes = part<QComboBox>("outcome");
        outcomes->setCurrentIndex(outcomes->findData(QLatin1String(outcome)));
        click("recordOutcome");
        click("closeMeeting");
        open("backlog");
    }
};

TEST_F(Backlog, NewRequest_IsADraftThatIsShown) {
    addRequest();
    ASSERT_EQ(m_window.document().estate().requests.size(), 1U);
    EXPECT_EQ(request().state, "draft");
    EXPECT_EQ(request().title, "School gate");
    EXPECT_EQ(request().requestedBy, "novak");
    EXPECT_EQ(m_window.backlog().request().shown(), request().id);
}

TEST_F(Backlog, RequestIsWalkedFromDraftToDecided) {
    makeReady();
    ASSERT_EQ(request().state, "ready") << qPrintable(missing());
    meetAndRecommend("recommend");
    make("discussed");
    ASSERT_EQ(request().state, "discussed") << qPrintable(missing());
    m_window.identity().actAs(QStringLiteral("dvorak"));
    make("approved");
    EXPECT_EQ(request().state, "approved") << qPrintable(missing());
    ASSERT_EQ(m_window.document().estate().decisions.size(), 1U);
    EXPECT_EQ(m_window.document().estate().decisions.begin()->by, "dvorak");
}

TEST_F(Backlog, DecisionAgainstTheAdvice_WaitsForItsReason) {
    makeReady();
    meetAndRecommend("not_recommend");
    make("discussed");
    m_window.identity().actAs(QStringLiteral("dvorak"));
    begin("approved");
    EXPECT_TRUE(missing().contains(QStringLiteral("against the advice"))) << qPrintable(missing());
    EXPECT_FALSE(part<QAbstractButton>("makeStep")->isEnabled());
    make("approved", "the council asks for it");
    ASSERT_EQ(request().state, "approved");
    EXPECT_TRUE(m_window.document().estate().decisions.begin()->againstAdvice);
}

TEST_F(Backlog, RefusedStep_NamesWhatIsMissing) {
    askParties();
    give("appointed", "agree");
    begin("ready");
    EXPECT_TRUE(missing().contains(QStringLiteral("the statement of dpo"))) << qPrintable(missing());
    EXPECT_TRUE(missing().contains(QStringLiteral("Technical means"))) << qPrintable(missing());
    EXPECT_FALSE(missing().contains(QStringLiteral("appointed"))) << qPrintable(missing());
    EXPECT_FALSE(m_window.backlog().request().steps().make());
    EXPECT_EQ(request().state, "consultation");
}

TEST_F(Backlog, Decider_MustBeAnotherThanTheApplicant) {
    makeReady();
    meetAndRecommend("recommend");
    make("discussed");
    begin("approved");
    EXPECT_TRUE(missing().contains(QStringLiteral("another than the applicant"))) << qPrintable(missing());
}

TEST_F(Backlog, Undo_TakesAStepBack) {
    addRequest();
    make("submitted");
    ASSERT_EQ(request().state, "submitted");
    m_window.document().undoStack().undo();
    EXPECT_EQ(request().state, "draft");
    EXPECT_TRUE(m_window.document().estate().transitions.empty());
    m_window.document().undoStack().redo();
    EXPECT_EQ(request().state, "submitted");
}

TEST_F(Backlog, ChangeLog_NamesWhoMadeTheStep) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.vidette.gpkg"));
    ASSERT_TRUE(m_window.document().saveAs(path));
    addRequest();
    m_window.identity().actAs(QStringLiteral("dvorak"));
    make("submitted");
    const auto log = store::readChangeLog(path.toStdString());
    ASSERT_TRUE(log);
    EXPECT_EQ(log->back().actor, "dvorak");
    EXPECT_EQ(log->back().what, "Move request " + request().code);
}

TEST_F(Backlog, LaterStatement_SupersedesAndBothAreShown) {
    askParties();
    give("dpo", "disagree");
    give("dpo", "agree");
    QStringList rows;
    for (const auto* row : m_window.backlog().request().findChildren<ui::ListRow*>())
        if (row->isVisible()) rows << row->accessibleName();
    const QString all = rows.join(QLatin1Char('\n'));
    EXPECT_TRUE(all.contains(QStringLiteral("superseded: Disagrees"))) << qPrintable(all);
    EXPECT_TRUE(all.contains(QStringLiteral("Agrees"))) << qPrintable(all);
}

TEST_F(Backlog, EndedRequests_AreShownWhenAskedFor) {
    addRequest();
    make("withdrawn", "asked for by mistake");
    ASSERT_EQ(request().state, "withdrawn") << qPrintable(missing());
    EXPECT_EQ(m_window.backlog().table().shownRows(), 0);
    m_window.backlog().choose(request().id.uuid);
    EXPECT_EQ(m_window.backlog().table().shownRows(), 1);
}

TEST_F(Backlog, PlaceOfANewRequest_MayBeSetFromThePlan) {
    click("newRequest");
    m_window.backlog().form().setPlace({12.5, 3});
    EXPECT_EQ(part<QLineEdit>("newPlace")->text(), QStringLiteral("12.50,3.00"));
    type("newTitle", "Yard");
    type("newReason", "thefts");
    click("addRequest");
    EXPECT_EQ(std::get<geometry::Point>(request().place), (geometry::Point{12.5, 3}));
}

TEST_F(Backlog, WordsThatAreNoPlace_AreRefusedByName) {
    QString said;
    QObject::connect(&m_window.document(), &ui::Document::refused,
                     [&](const QString& words) { said = words; });
    click("newRequest");
    type("newTitle", "Yard");
    type("newPlace", "behind the school");
    type("newReason", "thefts");
    click("addRequest");
    EXPECT_TRUE(m_window.document().estate().requests.empty());
    EXPECT_TRUE(said.contains(QStringLiteral("behind the school"))) << qPrintable(said);
}

TEST_F(Backlog, Ranking_GivesEveryRegisteredRequestItsPlace) {
    askParties();
    click("rankBacklog");
    auto& order = m_window.backlog().order();
    ASSERT_TRUE(QTest::qWaitFor([&] { return order.isVisible(); }, 20000));
    EXPECT_EQ(order.places().value(QString::fromStdString(request().code)), 1);
}

TEST_F(Backlog, Ranking_ByAProblemOfTheProjectWhoseValuesWereJudged) {
    askParties();
    const auto& before = m_window.document().estate();
    estate::DecisionProblem visitors{estate::ProblemId::named("V"), "V", {}};
    visitors.problem.title = "Visitors";
    visitors.problem.criteria = {{"n", "Visitors", "", mcda::Direction::Max, "", ""}};
    visitors.problem.alternatives = {{request().code, "Gate", {{"n", {40.0, "", ""}}}, ""}};
    estate::DecisionProblem kits = visitors;
    kits.id = estate::ProblemId::named("K");
    kits.code = "K";
    kits.problem.alternatives.front().id = "kit";
    const auto both = estate::addProblem(*estate::addProblem(before, visitors), kits);
    ASSERT_TRUE(m_window.document().commit(both, QStringLiteral("Ask")));
    auto* problems = part<QComboBox>("rankedBy");
    ASSERT_EQ(problems->count(), 2) << "the usual criteria and the visitors";
    problems->setCurrentIndex(1);
    emit problems->activated(1);
    auto& order = m_window.backlog().order();
    ASSERT_TRUE(QTest::qWaitFor([&] { return order.isVisible(); }, 20000));
    EXPECT_EQ(order.places().value(QString::fromStdString(request().code)), 1);
}

} // namespace
} // namespace vidette::tests
