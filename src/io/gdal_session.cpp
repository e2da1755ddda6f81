// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/gdal_session.h"

#include "base/speech.h"
#include "base/text.h"
#include "io/plan_feature.h"
#include "io/private_folder.h"

#include <cpl_conv.h>
#include <cpl_http.h>
#include <cpl_string.h>
#include <gdal_frmts.h>
#include <gdal_priv.h>
#include <ogr_srs_api.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <mutex>

namespace vidette::io {
namespace {

namespace fs = std::filesystem;

/// In the order in which they are asked whether they know a file.
void registerDrivers() {
    RegisterOGRGeoPackage();
    RegisterOGRShape();
    RegisterOGRFlatGeobuf();
    RegisterOGRGeoJSON();
    RegisterOGRGeoJSONSeq();
    RegisterOGRLIBKML();
    RegisterOGRKML();
    RegisterOGRGML();
    RegisterOGRDXF();
    RegisterOGROSM();
    RegisterOGRCSV();
    RegisterOGRXLSX();
    RegisterOGRODS();
    RegisterOGRMEM();
    GDALRegister_GTiff();
    GDALRegister_COG();
    GDALRegister_HFA();
    GDALRegister_AAIGrid();
    GDALRegister_GRASSASCIIGrid();
    GDALRegister_SRTMHGT();
    GDALRegister_DTED();
    GDALRegister_USGSDEM();
    GDALRegister_ENVI();
    GDALRegister_EHdr();
    GDALRegister_XYZ();
    GDALRegister_PNG();
    GDALRegister_JPEG();
    GDALRegister_JP2OpenJPEG();
    GDALRegister_PDF();
    GDALRegister_MEM();
}

std::vector<const char*> driversOf(MapContent content) {
    if (content == MapContent::Sheet) return {"XLSX", "ODS", nullptr};
    if (content == MapContent::Vector) {
        return {
            "GPKG", "ESRI Shapefile", "FlatGeobuf", "GeoJSON", "GeoJSONSeq", "LIBKML", "KML", "GML", "DXF",
            "OSM",  nullptr};
    }
    if (content == MapContent::Picture) return {"PNG", "JPEG", "GTiff", "PDF", nullptr};
    return {"GTiff", "HFA", "AAIGrid", "GRASSASCIIGrid", "SRTMHGT",     "DTED", "USGSDEM", "ENVI",
            "EHdr",  "XYZ", "PNG",     "JPEG",           "JP2OpenJPEG", "GPKG", nullptr};
}

/// Files beside a file that belong to its format, by its ending.
std::vector<std::string> companionsOf(const std::string& ending) {
    static const std::map<std::string, std::vector<std::string>> kCompanions{
        {".shp", {".shx", ".dbf", ".prj", ".cpg"}},
        {".asc", {".prj"}},
        {".tif", {".tfw", ".prj"}},
        {".tiff", {".tfw", ".prj"}},
        {".bil", {".hdr", ".prj"}},
        {".flt", {".hdr", ".prj"}},
        {".png", {".pgw", ".wld", ".prj"}},
        {".jpg", {".jgw", ".wld", ".prj"}},
    };
    const auto found = kCompanions.find(ending);
    return found == kCompanions.end() ? std::vector<std::string>() : found->second;
}

/// How tags of OpenStreetMap become columns: all of them as one text, whatever this machine's settings of
/// GDAL are. Closed ways with one of these tags are areas.
std::string writtenOsmTags(const std::string& folder) {
    const std::string path = folder + "/tags.ini";
    std::ofstream file(path);
    file << "closed_ways_are_polygons=aeroway,amenity,boundary,building,building:part,craft,geological,"
            "historic,landuse,leisure,military,natural,office,place,shop,sport,tourism,highway=platform,"
            "public_transport=platform\nattribute_name_laundering=no\n";
    for (const char* layer : {"points", "lines", "multipolygons", "multilinestrings", "other_relations"})
        file << "[" << layer << "]\nosm_id=yes\nother_tags=yes\n";
    return path;
}

/// Some drivers look for things on their own; they are told not to. OSM finds its tags by our list, and the
/// nodes of ways by an index that is quick but reads no further than their numbers grow: those of a packed
/// file do, while programs write XML in any order.
std::vector<std::string> openOptionsOf(const std::string& driver, const std::string& file,
                                       const std::string& folder) {
    if (driver == "OSM") {
        const bool packed = fs::path(file).extension() == ".pbf";
        CPLSetConfigOption("OSM_USE_CUSTOM_INDEXING", packed ? "YES" : "NO");
        return {"CONFIG_FILE=" + writtenOsmTags(folder)};
    }
    if (driver == "GML") return {"WRITE_GFS=NO", "DOWNLOAD_SCHEMA=NO", "XSD="};
    if (driver == "GPKG") return {"LIST_ALL_TABLES=NO"};
    return {};
}

std::string notRead(MapContent content) {
    switch (content) {
    case MapContent::Sheet:
        return base::say("this could not be read, expected a file in XLSX or ODS");
    case MapContent::Vector:
        return base::say("this could not be read, expected a file in GeoPackage, GeoJSON, Shapefile, "
                         "FlatGeobuf, KML, GML, DXF or OSM");
    case MapContent::Raster:
        return base::say(
            "this could not be read, expected a file in GeoTIFF or another format of terrain and pictures");
    case MapContent::Picture:
        break;
    }
    return base::say("this could not be read, expected a file in PNG, JPEG, TIFF or PDF");
}

/// Stands where GDAL would go to the network: every request fails, nothing is asked.
CPLHTTPResult* refuseFetch(const char* url, CSLConstList, GDALProgressFunc, void*, CPLHTTPFetchWriteFunc,
                           void*, void*) {
    const std::string said =
        base::say("nothing is fetched from a network: {address}", {{"address", url ? url : ""}});
    CPLError(CE_Failure, CPLE_OpenFailed, "%s", said.c_str());
    auto* result = static_cast<CPLHTTPResult*>(CPLCalloc(1, sizeof(CPLHTTPResult)));
    result->nStatus = 1;
    result->pszErrBuf = CPLStrdup(said.c_str());
    return result;
}

void closeWaysOut() {
    constexpr const char* kNowhere = "127.0.0.1:9";
    for (const char* proxy : {"GDAL_HTTP_PROXY", "GDAL_HTTPS_PROXY"}) CPLSetConfigOption(proxy, kNowhere);
    CPLSetConfigOption("GDAL_HTTP_TIMEOUT", "1");
    CPLSetConfigOption("GDAL_HTTP_CONNECTTIMEOUT", "1");
    CPLSetConfigOption("GDAL_HTTP_MAX_RETRY", "0");
    CPLSetConfigOption("CPL_VSIL_CURL_ALLOWED_EXTENSIONS", "{none}");
    CPLSetConfigOption("GDAL_DRIVER_PATH", "disable");
    CPLSetConfigOption("OGR_DRIVER_PATH", "disable");
    CPLSetConfigOption("OGR_SQLITE_LOAD_EXTENSIONS", nullptr);
    CPLSetConfigOption("GDAL_DISABLE_READDIR_ON_OPEN", "EMPTY_DIR");
    CPLSetConfigOption("GDAL_PAM_ENABLED", "NO");
    CPLSetConfigOption("GDAL_VRT_ENABLE_PYTHON", "NO");
    CPLSetConfigOption("OGR_GEOJSON_MAX_OBJ_SIZE", "200");
    // The spatial index grows with each feature, not in one step at the end that cannot be cancelled.
    CPLSetConfigOption("OGR_GPKG_DEFERRED_SPI_UPDATE_THRESHOLD", "2000000000");
    CPLSetConfigOption("GML_SKIP_RESOLVE_ELEMS", "ALL"); // links to other places are not followed
    CPLHTTPSetFetchCallback(&refuseFetch, nullptr);
    OSRSetPROJEnableNetwork(FALSE);
}

void keepMessage(CPLErr kind, CPLErrorNum, const char* text) {
    constexpr std::size_t kMost = 20;
    auto* list = static_cast<std::vector<std::string>*>(CPLGetErrorHandlerUserData());
    if (kind < CE_Warning || !list || list->size() >= kMost) return;
    const std::string said = oneLine(cleanText(text ? text : ""));
    if (std::find(list->begin(), list->end(), said) == list->end()) list->push_back(said);
}

struct Linked {
    std::string file;
    std::vector<std::string> names; ///< all that stands in the private folder
};

/// The file's companion with this ending, whatever its case: "roads.shx" or "ROADS.SHX".
fs::path companion(const fs::path& file, const std::string& ending) {
    std::string upper = ending;
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    std::error_code code;
    for (const auto& written : {ending, upper}) {
        fs::path beside = file;
        beside.replace_extension(written);
        if (fs::is_regular_file(beside, code)) return beside;
    }
    return {};
}

base::Result<Linked> linkInto(const std::string& folder, const std::string& path) {
    std::error_code code;
    const fs::path file = fs::canonical(path, code);
    Linked linked;
    const auto link = [&](const fs::path& target, const std::string& name) {
        if (!code) fs::create_symlink(target, fs::path(folder) / name, code);
        linked.names.push_back(name);
    };
    const std::string ending = base::lowered(fs::path(path).extension().string());
    const std::string stem = fs::path(path).stem().string();
    link(file, stem + ending);
    for (const auto& other : companionsOf(ending)) {
        const fs::path beside = companion(path, other);
        if (!beside.empty()) link(fs::absolute(beside), stem + other);
    }
    if (folder.empty() || code)
        return base::failure("not_read", path,
                             base::say("no temporary folder could be made to read it through"));
    linked.file = (fs::path(folder) / (stem + ending)).string();
    return linked;
}

std::vector<char*> pointersTo(std::vector<std::string>& texts) {
    std::vector<char*> pointers;
    for (auto& text : texts) pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

} // namespace

void prepareGdal() {
    static std::once_flag once;
    std::call_once(once, [] {
        closeWaysOut();
        registerDrivers();
    });
}

std::string cleanText(const std::string& text) {
    std::string clean = text.substr(0, text.find('\0'));
    if (!CPLIsUTF8(clean.c_str(), -1)) {
        char* recoded = CPLRecode(clean.c_str(), "CP1250", CPL_ENC_UTF8);
        clean = recoded ? recoded : "";
        CPLFree(recoded);
    }
    std::replace_if(
        clean.begin(), clean.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    return clean;
}

GdalMessages::GdalMessages() : m_list(std::make_unique<std::vector<std::string>>()) {
    CPLPushErrorHandlerEx(&keepMessage, m_list.get());
}

GdalMessages::~GdalMessages() {
    CPLPopErrorHandler();
}

std::string GdalMessages::first() const {
    return m_list->empty() ? std::string() : m_list->front();
}

base::Result<base::Done> checkLocalFile(const std::string& path) {
    const std::string lower = base::lowered(base::trimmed(path));
    const bool named = !lower.empty() && lower.find("://") == std::string::npos &&
                       lower.rfind("/vsi", 0) != 0 && lower.front() != '<' && lower.front() != '{' &&
                       path.find('\0') == std::string::npos;
    if (!named) {
        return base::failure(
            "not_a_file", oneLine(path),
            base::say("this is no name of a file on this machine; nothing is fetched from a network"));
    }
    std::error_code code;
    if (fs::is_regular_file(path, code)) return base::Done{};
    return base::failure("not_a_file", oneLine(path), base::say("there is no such file"));
}

struct GdalFile::Impl {
    PrivateFolder folder;
    std::string driver;
    std::vector<std::string> complaints;
    GDALDatasetUniquePtr dataset;
};

GdalFile::GdalFile(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
GdalFile::GdalFile(GdalFile&&) noexcept = default;
GdalFile& GdalFile::operator=(GdalFile&&) noexcept = default;
GdalFile::~GdalFile() = default;

GDALDataset& GdalFile::dataset() const {
    return *m_impl->dataset;
}
const std::string& GdalFile::driver() const {
    return m_impl->driver;
}
const std::vector<std::string>& GdalFile::complaints() const {
    return m_impl->complaints;
}
const std::string& GdalFile::folder() const {
    return m_impl->folder.path();
}

struct GdalFile::Page {
    int number = 0; ///< 0 = the file as a whole
    double dpi = 0;

    /// How GDAL calls it. Of the first page only the name of the file tells how many there are.
    std::string nameIn(const std::string& driver, const std::string& file) const {
        if (number > 1 && driver == "PDF") return "PDF:" + std::to_string(number) + ":" + file;
        if (number > 1 && driver == "GTiff") return "GTIFF_DIR:" + std::to_string(number) + ":" + file;
        return file;
    }
};

base::Result<GdalFile> GdalFile::open(const std::string& path, MapContent content) {
    return openPart(path, content, {});
}

base::Result<GdalFile> GdalFile::openPage(const std::string& path, int page, double dpi) {
    auto opened = openPart(path, MapContent::Picture, {page, dpi});
    const bool hasPages = opened && (opened->driver() == "PDF" || opened->driver() == "GTiff");
    if (opened && page != 1 && !hasPages)
        return base::failure("no_page", path,
                             base::say("found no page {page}, expected page 1, the only one",
                                       {{"page", std::to_string(page)}}));
    return opened;
}

base::Result<GdalFile> GdalFile::openPart(const std::string& path, MapContent content, const Page& page) {
    const auto local = checkLocalFile(path);
    if (!local) return base::failure(local.error());
    prepareGdal();
    const GdalMessages messages;
    auto impl = std::make_unique<Impl>();
    auto linked = linkInto(impl->folder.path(), path);
    if (!linked) return base::failure(linked.error());
    const auto allowed = driversOf(content);
    const auto siblings = pointersTo(linked->names);
    const bool raster = content == MapContent::Raster || content == MapContent::Picture;
    const unsigned kind = raster ? GDAL_OF_RASTER : GDAL_OF_VECTOR;
    const GDALDriverH driver =
        GDALIdentifyDriverEx(linked->file.c_str(), kind, allowed.data(), siblings.data());
    if (driver) {
        impl->driver = GDALGetDriverShortName(driver);
        auto options = openOptionsOf(impl->driver, linked->file, impl->folder.path());
        if (impl->driver == "PDF") options.push_back("DPI=" + base::toText(page.dpi));
        const auto optionPointers = pointersTo(options);
        const std::vector<const char*> only{impl->driver.c_str(), nullptr};
        impl->dataset.reset(GDALDataset::Open(page.nameIn(impl->driver, linked->file).c_str(),
                                              kind | GDAL_OF_READONLY, only.data(), optionPointers.data(),
                                              siblings.data()));
    }
    impl->complaints = messages.list();
    if (impl->dataset) return GdalFile(std::move(impl));
    const std::string reason = messages.first();
    return base::failure("not_read", path,
                         notRead(content) + (reason.empty() ? std::string() : " (" + reason + ")"));
}

} // namespace vidette::io
