// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/record_edits.h"
#include "estate/request_edits.h"
#include "ui/main_window.h"
#include "ui/pages/backlog_page.h"
#include "ui/pages/meeting_view.h"
#include "ui/pages/meetings_page.h"
#include "ui/pages/request_view.h"
#include "ui/panels/fields.h"
#include "ui/panels/request_steps.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace vidette::tests {

/// The window with an empty plan of two persons, driven by the widgets of its workspaces.
class WorkflowWindow : public testing::Test {
  protected:
    void SetUp() override {
        estate::Estate estate;
        for (const char* login : {"novak", "dvorak"}) {
            estate::Person person;
            person.id = estate::PersonId::named(login);
            person.code = login;
            estate = *estate::putRecord(estate, person);
        }
        m_window.resize(1440, 900);
        m_window.show();
        m_window.document().begin(estate, {});
        m_window.identity().actAs(QStringLiteral("novak"));
        open("backlog");
    }

    void open(const char* place) {
        m_window.actions().find(QStringLiteral("place.") + QLatin1String(place))->trigger();
    }
    template<typename Widget>
    Widget* part(const char* name) {
        return m_window.findChild<Widget*>(QLatin1String(name));
    }
    void click(const char* name) { part<QAbstractButton>(name)->click(); }
    void type(const char* name, const char* words) { part<QLineEdit>(name)->setText(QLatin1String(words)); }

    void addRequest() {
        click("newRequest");
        type("newTitle", "School gate");
        type("newPlace", "10,20");
        type("newReason", "cars on the pavement");
        click("addRequest");
    }
    const estate::Request& request() { return *m_window.document().estate().requests.begin(); }

    /// Waits until the rules have answered, opens the step and writes its note.
    void begin(const char* to, const char* note = "") {
        auto* state = m_window.backlog().request().steps().findChild<QLabel*>();
        ASSERT_TRUE(QTest::qWaitFor([&] { return state->text().isEmpty(); }, 20000));
        m_window.backlog().request().steps().choose(to);
        QTest::qWait(1); // new fields are shown by the event loop
        type("stepNote", note);
    }
    void make(const char* to, const char* note = "") {
        begin(to, note);
        click("makeStep");
    }
    QString missing() { return part<QLabel>("stepMissing")->text(); }

    /// Writes into the field of this name that a step asks for.
    void fill(const char* field, const char* words) {
        for (auto* line : m_window.backlog().request().steps().findChildren<QLineEdit*>()) {
            if (line->accessibleName() != QLatin1String(field) || !line->isVisible()) continue;
            line->setText(QLatin1String(words));
            line->setModified(true);
            emit line->editingFinished();
        }
    }
    void give(const char* party, const char* stance) {
        auto* parties = part<QComboBox>("statementParty");
        auto* stances = part<QComboBox>("statementStance");
        parties->setCurrentIndex(parties->findData(QLatin1String(party)));
        stances->setCurrentIndex(stances->findData(QLatin1String(stance)));
        click("giveStatement");
    }

    ui::MainWindow m_window;
};

} // namespace vidette::tests
