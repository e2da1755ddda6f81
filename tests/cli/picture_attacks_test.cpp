// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hand_made_tiff.h"
#include "support/loopback_listener.h"
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>

#include <chrono>
#include <random>

// Pictures and pages made to call home, to read other files, to crash, to hang or to fill the machine: the
// program ends by itself, with an error that names the file or a picture of the page, and nobody is called.
namespace vidette::cli {
namespace {

using support::HandMadeTiff;
using support::runVidette;

/// A PDF by hand: the objects from number 3 on, the first of them the page. GDAL and poppler rebuild the
/// table of places that it does not have.
std::string pdf(const std::string& catalogue, const std::string& page, const std::vector<std::string>& more) {
    std::string out =
        "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R " + catalogue +
        " >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type "
        "/Page /Parent 2 0 R " +
        page + " >>\nendobj\n";
    for (std::size_t i = 0; i < more.size(); ++i)
        out += std::to_string(4 + i) + " 0 obj\n" + more[i] + "\nendobj\n";
    return out + "trailer\n<< /Root 1 0 R /Size " + std::to_string(4 + more.size()) + " >>\n%%EOF\n";
}

std::string stream(const std::string& dictionary, const std::string& content) {
    return "<< " + dictionary + " /Length " + std::to_string(content.size()) + " >>\nstream\n" + content +
           "\nendstream";
}

const std::string kPaper = "/MediaBox [0 0 200 100]";

class PictureAttacks : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_EQ(runVidette("new " + m_project + " --template empty --crs local").exitCode, 0);
    }
    std::string write(const std::string& name, const std::string& text) const {
        support::writeText(m_folder / name, text);
        return m_folder / name;
    }
    support::RunResult import(const std::string& file, const std::string& words = "") {
        return runVidette("import " + m_project + " '" + file + "' --as plan_image --dry-run " + words);
    }
    void expectRefused(const std::string& file, const std::string& words = "") {
        const auto run = import(file, words);
        EXPECT_EQ(run.exitCode, 2) << file << run.out << run.err;
        EXPECT_NE(run.err.find(file.substr(file.rfind('/') + 1)), std::string::npos) << run.err;
        EXPECT_EQ(m_listener.calls(), 0) << file;
    }
    void expectRead(const std::string& file) {
        const auto run = import(file);
        EXPECT_EQ(run.exitCode, 0) << file << run.err;
        EXPECT_EQ(m_listener.calls(), 0) << file;
    }

    const support::TemporaryFolder m_folder;
    const std::string m_project = (m_folder / "house.vidette.gpkg").string();
    support::LoopbackListener m_listener;
};

TEST_F(PictureAttacks, PageThatWouldCallHome_IsPaintedAndCallsNobody) {
    const std::string address = m_listener.address();
    const std::string link = "<< /S /URI /URI (" + address + "/) >>";
    const std::string script = "<< /S /JavaScript /JS (app.launchURL\\(\"" + address + "\"\\)) >>";
    const std::string remote = "<< /S /GoToR /F (" + address + "/a.pdf) /D [0 /Fit] >>";
    const std::string launch = "<< /S /Launch /F (/usr/bin/touch) /P (" + m_folder.path().string() + "/x) >>";
    for (const std::string& action : {link, script, remote, launch}) {
        const std::string note = "<< /Type /Annot /Subtype /Link /Rect [0 0 200 100] /A " + action + " >>";
        expectRead(
            write("home.pdf", pdf("/OpenAction " + action,
                                  kPaper + " /AA << /O " + action + " >> /Annots [" + note + "]", {})));
    }
    EXPECT_FALSE(std::filesystem::exists(m_folder / "x"));
}

TEST_F(PictureAttacks, StreamsInOtherFiles_AreNotRead) {
    const std::string secret = write("secret.txt", "0 g 0 0 200 100 re f");
    for (const std::string& place : {secret, m_listener.address() + "/a"}) {
        const std::string page = kPaper + " /Contents 4 0 R";
        const auto run = import(write("other.pdf", pdf("", page, {stream("/F (" + place + ")", "")})));
        EXPECT_TRUE(run.exitCode == 0 || run.exitCode == 2) << run.err;
        EXPECT_EQ(m_listener.calls(), 0);
    }
}

TEST_F(PictureAttacks, PagesWithoutEnd_AreRefused) {
    expectRefused(write("wide.pdf", pdf("", "/MediaBox [0 0 9000000 9000000]", {})));
    const std::string fine = write("fine.pdf", pdf("", "/MediaBox [0 0 14400 14400]", {}));
    expectRefused(fine, "--dpi 1200");
    EXPECT_NE(import(fine, "--dpi 1200").err.find("240000 × 240000 pixels"), std::string::npos);
    // A page without a size is one of Letter size.
    expectRead(write("none.pdf", pdf("", "/MediaBox [0 0 0 0]", {})));
    expectRead(write("nan.pdf", pdf("", "/MediaBox [0 0 -1e99 1e99]", {})));
    expectRefused(write("kids.pdf",
                        "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< "
                        "/Type /Pages /Kids [2 0 R 2 0 R] /Count 99999999 >>\nendobj\ntrailer\n<< "
                        "/Root 1 0 R >>\n%%EOF\n"));
}

/// A form that paints itself twice, and forms that paint the next one ten times each.
TEST_F(PictureAttacks, DrawingsThatCallThemselves_EndSoon) {
    const auto begin = std::chrono::steady_clock::now();
    const std::string page = kPaper + " /Contents 4 0 R /Resources << /XObject << /A 5 0 R >> >>";
    const std::string form =
        "/Type /XObject /Subtype /Form /BBox [0 0 200 100] /Resources << /XObject << /A ";
    import(write("itself.pdf",
                 pdf("", page, {stream("", "/A Do"), stream(form + "5 0 R >> >>", "/A Do /A Do")})));
    std::vector<std::string> bomb{stream("", "/A Do")};
    const std::string ten = "/A Do /A Do /A Do /A Do /A Do /A Do /A Do /A Do /A Do /A Do";
    for (int i = 0; i < 12; ++i) bomb.push_back(stream(form + std::to_string(6 + i) + " 0 R >> >>", ten));
    bomb.push_back(stream(form + "5 0 R >> >>", "0 0 1 1 re f"));
    const auto run = import(write("bomb.pdf", pdf("", page, bomb)));
    EXPECT_TRUE(run.exitCode == 0 || run.exitCode == 2);
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(200));
    EXPECT_EQ(m_listener.calls(), 0);
}

TEST_F(PictureAttacks, TiffsThatClaimMoreThanTheyHave_AreRefused) {
    HandMadeTiff tiff;
    tiff.bits = 8;
    tiff.format = 1;
    expectRead(write("honest.tif", tiff.bytes()));
    for (const std::uint32_t size : {0x7fffffffU, 0xffffffffU, 46000U}) {
        HandMadeTiff giant = tiff;
        giant.columns = giant.rows = size;
        giant.absentStrips = size == 46000U ? 46000 / 64 + 1 : 0;
        expectRefused(write("giant.tif", giant.bytes()));
    }
    HandMadeTiff strip = tiff;
    strip.columns = strip.rows = 15000;
    strip.stripBytes = 0xffffffff;
    expectRefused(write("strip.tif", strip.bytes()));
    for (const int compression : {5, 7, 8, 34712, 34925, 50000, 999}) {
        HandMadeTiff packed = tiff;
        packed.compression = static_cast<std::uint16_t>(compression);
        expectRefused(write("packed.tif", packed.bytes()));
    }
}

TEST_F(PictureAttacks, TruncatedAndChangedFiles_AreReadOrRefused_NeverMore) {
    const std::string whole = support::readText(support::repositoryFile("examples/floor-plan/floor.pdf"));
    std::mt19937 random(5);
    for (int i = 0; i < 24; ++i) {
        std::string text = whole.substr(0, i % 3 == 0 ? random() % whole.size() : whole.size());
        for (int k = 0; k < 8 && !text.empty(); ++k) text[random() % text.size()] = char(random());
        const auto run = import(write("cut.pdf", text), i % 2 == 0 ? "--page 2" : "");
        EXPECT_TRUE(run.exitCode == 0 || run.exitCode == 2) << run.exitCode << run.err;
    }
}

TEST_F(PictureAttacks, DescriptionsOfPictures_AreNoPictures) {
    const std::string source = "/vsicurl/" + m_listener.address() + "/a.tif";
    const std::string dataset =
        "<VRTDataset rasterXSize=\"16\" rasterYSize=\"16\"><VRTRasterBand dataType=\"Byte\" "
        "band=\"1\"><SimpleSource><SourceFilename>" +
        source + "</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>";
    for (const char* name : {"a.vrt", "a.tif", "a.pdf", "a.png"}) expectRefused(write(name, dataset));
    for (const std::string& name : {source, "PDF:1:" + source, "GTIFF_DIR:1:" + source, m_listener.address()})
        expectRefused(name);
}

TEST_F(PictureAttacks, Svg_IsForTheWindowOnly) {
    const auto run = import(write("plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_NE(run.err.find("SVG is drawn by the window only"), std::string::npos) << run.err;
}

} // namespace
} // namespace vidette::cli
