// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>

// vidette record import and export, run as a person runs them.
namespace vidette::cli {
namespace {

using nlohmann::json;
using support::runVidette;

class RecordExchange : public testing::Test {
  protected:
    void SetUp() override { ASSERT_EQ(runVidette("new " + m_file + " --crs EPSG:32633").exitCode, 0); }

    std::string file(const std::string& name) const { return (m_folder / name).string(); }
    support::RunResult record(const std::string& words) const {
        return runVidette("record " + m_file + " " + words);
    }
    json answer(const std::string& words, int status = 0) const {
        const auto run = record(words + " --json");
        EXPECT_EQ(run.exitCode, status) << words << "\n" << run.err;
        return run.out.empty() ? json() : json::parse(run.out);
    }

    const support::TemporaryFolder m_folder;
    const std::string m_file = (m_folder / "p.vidette.gpkg").string();
};

TEST_F(RecordExchange, DryRun_TellsAndChangesNothing) {
    support::writeText(m_folder / "a.csv", "code;Maker;Price\nM1;Acme;1,5\nM2;Acme;100\n");
    const json told = answer("import model " + file("a.csv") + " --dry-run", 2);
    EXPECT_EQ(told.at("added"), 1);
    EXPECT_EQ(told.at("errors").at(0).at("row"), 2);
    EXPECT_EQ(told.at("errors").at(0).at("column"), "Price");
    EXPECT_EQ(told.at("format").at("delimiter"), "semicolon");
    EXPECT_EQ(told.at("columns").at("maker"), "Maker");
    EXPECT_EQ(answer("list model").size(), 0U);
}

TEST_F(RecordExchange, OneBadRow_KeepsAllOutUnlessSkipped) {
    support::writeText(m_folder / "a.csv", "code,price\nM1,many\nM2,100\n");
    EXPECT_EQ(answer("import model " + file("a.csv"), 2).at("written"), false);
    EXPECT_EQ(answer("list model").size(), 0U);
    const auto run = record("import model " + file("a.csv") + " --skip-bad --as anna");
    EXPECT_EQ(run.exitCode, 0) << run.err;
    EXPECT_NE(run.err.find("row 2: column 'price': found 'many'"), std::string::npos) << run.err;
    EXPECT_EQ(answer("list model").size(), 1U);
}

TEST_F(RecordExchange, WhatIsExported_ComesBackUnchanged) {
    support::writeText(m_folder / "a.csv", "code,name\nA,=cmd\nB,\"x\ny\"\n");
    answer("import party " + file("a.csv"));
    for (const char* name : {"out.csv", "out.xlsx"}) {
        ASSERT_EQ(record("export party --out " + file(name)).exitCode, 0) << name;
        EXPECT_EQ(answer("import party " + file(name)).at("unchanged"), 2) << name;
    }
    EXPECT_EQ(record("export party --out " + file("out.xlsx")).exitCode, 2);
    EXPECT_EQ(record("export party --out " + file("out.pdf")).exitCode, 2);
    EXPECT_EQ(record("export party --out " + m_file).exitCode, 2);
}

TEST_F(RecordExchange, Folder_ComesInOneChangeOrNotAtAll) {
    std::filesystem::create_directory(m_folder / "in");
    support::writeText(m_folder / "in/person.csv", "code,party\nnovak,city\n");
    support::writeText(m_folder / "in/party.csv", "code,name\ncity,Jasanov\n");
    support::writeText(m_folder / "in/asset.csv", "code,price\nA1,dear\n");
    const json refused = answer("import-all " + file("in"), 2);
    EXPECT_EQ(refused.at(2).at("errors").at(0).at("column"), "price");
    EXPECT_EQ(refused.at(0).at("written"), false);
    EXPECT_EQ(answer("list party").size(), 0U);
    support::writeText(m_folder / "in/asset.csv", "code,price\nA1,3\n");
    const auto before = json::parse(runVidette("audit " + m_file + " verify --json").out).at("entries");
    EXPECT_EQ(answer("import-all " + file("in") + " --as anna").size(), 3U);
    EXPECT_GT(json::parse(runVidette("audit " + m_file + " verify --json").out).at("entries"), before);
    EXPECT_EQ(answer("list person").at(0).at("party"), "city");
    EXPECT_EQ(record("import-all " + file("nowhere")).exitCode, 2);
}

TEST_F(RecordExchange, Import_MayBringTheHistoryOfSteps) {
    support::writeText(m_folder / "r.csv", "code,title,state,state_since\nRQ-1,Old one,evaluated,3.2.2020\n");
    support::writeText(m_folder / "t.csv", "request,to_state,on_day\nRQ-1,evaluated,2020-02-03\n");
    EXPECT_EQ(answer("import request " + file("r.csv")).at("added"), 1);
    EXPECT_EQ(answer("import transition " + file("t.csv")).at("added"), 1);
    EXPECT_EQ(answer("import transition " + file("t.csv")).at("unchanged"), 1);
}

TEST_F(RecordExchange, PortalRequests_ComeIntoTheBacklog) {
    support::writeText(m_folder / "o.json",
                       R"([{"service_request_id": 7, "service_name": "Light", "lat": 50, "long": 15,
                            "requested_datetime": "2025-05-01T10:00:00Z", "status": "open"}])");
    EXPECT_EQ(answer("import request " + file("o.json")).at("added"), 1);
    const json request = answer("show request O311-7");
    EXPECT_EQ(request.at("state"), "submitted");
    EXPECT_EQ(request.at("received_on"), "2025-05-01");
    EXPECT_EQ(request.at("place").get<std::string>().substr(0, 6), "500000");
}

TEST_F(RecordExchange, PersonalTexts_AreNotInTheLogAfterAnImport) {
    support::writeText(m_folder / "p.csv", "code,kind,text\nPT1,applicant,Quixote 77\n");
    answer("import personal_text " + file("p.csv"));
    EXPECT_EQ(support::queryText(m_file, "SELECT count(*) FROM change_log WHERE new_json LIKE '%Quixote%'"),
              "0");
    EXPECT_EQ(runVidette("audit " + m_file + " verify").exitCode, 0);
}

} // namespace
} // namespace vidette::cli
