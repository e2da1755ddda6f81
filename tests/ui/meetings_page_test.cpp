// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/meeting_edits.h"
#include "ui/panels/outcome_form.h"
#include "ui/workflow_window.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QTemporaryDir>

namespace vidette::tests {
namespace {

class Meetings : public WorkflowWindow {
  protected:
    /// A request that is ready, by the rows themselves.
    void SetUp() override {
        WorkflowWindow::SetUp();
        estate::Request request;
        request.id = estate::RequestId::named("gate");
        request.code = "RQ-2026-1";
        request.title = "School gate";
        request.state = "ready";
        m_window.document().begin(*estate::putRecord(m_window.document().estate(), request), {});
        m_window.identity().actAs(QStringLiteral("novak"));
        open("meetings");
        click("newMeeting");
    }
    const estate::Meeting& meeting() { return *m_window.document().estate().meetings.begin(); }
    void attend() {
        part<QLineEdit>("attends")->setText(QStringLiteral("novak"));
        emit part<QLineEdit>("attends")->returnPressed();
    }
    void record(const char* outcome) {
        const auto& item = *m_window.document().estate().agendaItems.begin();
        m_window.meetings().meeting().agenda().choose(item.id.uuid);
        auto* outcomes = part<QComboBox>("outcome");
        outcomes->setCurrentIndex(outcomes->findData(QLatin1String(outcome)));
        click("recordOutcome");
    }
};

TEST_F(Meetings, NewMeeting_HasWhatIsReadyOnItsAgenda) {
    ASSERT_EQ(m_window.document().estate().meetings.size(), 1U);
    EXPECT_EQ(meeting().calledBy, "novak");
    EXPECT_EQ(m_window.meetings().meeting().agenda().shownRows(), 1);
    EXPECT_TRUE(m_window.meetings().meeting().agenda().copied().contains(QStringLiteral("School gate")));
}

TEST_F(Meetings, CloseWithAnOpenItem_IsRefused) {
    QString said;
    QObject::connect(&m_window.document(), &ui::Document::refused,
                     [&](const QString& words) { said = words; });
    click("closeMeeting");
    EXPECT_FALSE(meeting().isClosed);
    EXPECT_TRUE(said.contains(QStringLiteral("no outcome yet"))) << qPrintable(said);
}

TEST_F(Meetings, ClosedMeeting_IsFrozenWithItsMinutes) {
    attend();
    record("recommend");
    part<QPlainTextEdit>("minutes")->setPlainText(QStringLiteral("All agreed."));
    click("closeMeeting");
    EXPECT_TRUE(meeting().isClosed);
    EXPECT_TRUE(meeting().hadQuorum);
    EXPECT_EQ(meeting().minutes, "All agreed.");
    EXPECT_FALSE(part<QAbstractButton>("closeMeeting")->isVisible());
    EXPECT_TRUE(part<QPlainTextEdit>("minutes")->isReadOnly());
}

TEST_F(Meetings, Attendance_CanBeTakenBackWhileTheMeetingIsOpen) {
    attend();
    EXPECT_TRUE(estate::quorumOf(m_window.document().estate(), meeting()).isMet);
    click("novak");
    EXPECT_TRUE(m_window.document().estate().attendances.empty());
    EXPECT_FALSE(estate::quorumOf(m_window.document().estate(), meeting()).isMet);
}

TEST_F(Meetings, ConditionsMustBeNamed) {
    record("conditions");
    EXPECT_TRUE(m_window.document().estate().agendaItems.begin()->outcome.empty());
    EXPECT_FALSE(part<QAbstractButton>("recordOutcome")->isEnabled());
}

TEST_F(Meetings, ItemLeadsToItsRequest) {
    const auto& item = *m_window.document().estate().agendaItems.begin();
    emit m_window.meetings().meeting().requestWanted(item.request.uuid);
    EXPECT_TRUE(m_window.backlog().isVisible());
    EXPECT_EQ(m_window.backlog().request().shown(), item.request);
}

TEST_F(Meetings, Minutes_AreWrittenAsAPage) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("minutes.html"));
    m_window.writePage(path, QStringLiteral("meeting"), QString::fromStdString(meeting().code));
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(path); }, 20000));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("School gate"));
}

} // namespace
} // namespace vidette::tests
