// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/import_child.h"

#include "support/hanging_reader.h"
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace vidette::io {
namespace {

using support::TemporaryFolder;
using support::writeText;

constexpr const char* kPoints = R"({"type": "FeatureCollection", "features": [
{"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [14.4, 50.1]}},
{"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [14.5, 50.1]}}]})";

/// Says everything as it is.
class Silesian final : public base::Language {
  public:
    std::string code() const override { return "szl"; }
    char decimalSign() const override { return ','; }
    std::string translated(const std::string&, const std::string& text, const std::string&,
                           int) const override {
        return text;
    }
    std::string lowered(const std::string& text) const override { return text; }
};

class ImportChild : public testing::Test {
  protected:
    ImportChild() { writeText(m_folder / "p.geojson", kPoints); }

    static MapRequest pointsOf(const std::string& file) {
        MapRequest request;
        request.file = file;
        request.shape = MapShape::Points;
        return request;
    }
    std::string codeWith(const std::string& program) {
        const auto done = readMapGuarded(
            m_request, program, [](const MapRecord&) { return true; }, m_task);
        return done ? "done" : done.error().code;
    }

    const TemporaryFolder m_folder;
    MapRequest m_request = pointsOf(m_folder / "p.geojson");
    base::Task m_task;
};

TEST_F(ImportChild, ReadsAsTheProgramItselfWould) {
    const auto into = [](std::vector<std::string>& list) {
        return [&list](const MapRecord& record) {
            if (!std::holds_alternative<MapProgress>(record)) list.push_back(encoded(record));
            return true;
        };
    };
    std::vector<std::string> here;
    std::vector<std::string> there;
    ASSERT_TRUE(readMap(m_request, into(here)));
    ASSERT_TRUE(readMapGuarded(m_request, support::programFile(), into(there), m_task));
    EXPECT_EQ(here, there);
    EXPECT_EQ(there.back(), encoded(MapEnd{}));
}

TEST_F(ImportChild, ErrorOfTheReader_ArrivesWithTheFile) {
    writeText(m_folder / "p.geojson", "{");
    const auto done = readMapGuarded(
        m_request, support::programFile(), [](const MapRecord&) { return true; }, m_task);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, "not_read");
    EXPECT_NE(done.error().where.find("p.geojson"), std::string::npos);
}

TEST_F(ImportChild, ReaderThatEndsWithoutAWord_IsAnError) {
    EXPECT_EQ(codeWith("/bin/true"), "reader_ended");
    EXPECT_EQ(codeWith("/bin/false"), "reader_ended");
}

TEST_F(ImportChild, ReaderThatTalksNonsense_IsAnError) {
    EXPECT_EQ(codeWith("/bin/echo"), "broken_stream");
}

TEST_F(ImportChild, ProgramThatIsNotThere_IsAnError) {
    EXPECT_EQ(codeWith("/no/such/program"), "not_started");
}

TEST_F(ImportChild, Cancel_EndsAReadingThatHangs) {
    const auto code = support::cancelledWhileReading(
        m_folder, m_task, [this](const std::string& reader) { return codeWith(reader); });
    EXPECT_EQ(code, "cancelled");
}

TEST_F(ImportChild, IsToldTheLanguageBeforeTheFile) {
    const std::string curious = m_folder / "curious";
    writeText(curious, "#!/bin/sh\necho \"$3\" > \"$4.told\"\n");
    std::filesystem::permissions(curious, std::filesystem::perms::owner_all);
    codeWith(curious);
    EXPECT_EQ(support::readText(m_folder / "p.geojson.told"), "en\n");
    const Silesian language;
    base::speak(&language);
    codeWith(curious);
    base::speak(nullptr);
    EXPECT_EQ(support::readText(m_folder / "p.geojson.told"), "szl\n");
}

TEST_F(ImportChild, ReceiverThatHasEnough_EndsTheReading) {
    int taken = 0;
    const auto done = readMapGuarded(
        m_request, support::programFile(), [&](const MapRecord&) { return ++taken < 2; }, m_task);
    EXPECT_TRUE(done);
    EXPECT_EQ(taken, 2);
}

TEST_F(ImportChild, OtherWords_AreNoChild) {
    std::string name = "vidette";
    std::string word = "import";
    char* words[] = {name.data(), word.data(), nullptr};
    EXPECT_FALSE(runAsImportChild(2, words));
}

} // namespace
} // namespace vidette::io
