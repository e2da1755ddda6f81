// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gdal_frmts.h>
#include <gdal_priv.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

/// Picture files for tests, written by GDAL.
namespace vidette::support {

struct PictureToWrite {
    int width = 4;
    int height = 3;
    int bands = 3;
    GDALDataType type = GDT_Byte;
    std::vector<std::string> options;  ///< "COMPRESS=LZW"
    std::string frame;                 ///< "EPSG:5514"
    std::vector<double> place;         ///< the six numbers of GDAL's geotransform
    std::vector<std::uint8_t> palette; ///< red, green, blue of each number
};

inline void registerPictureDrivers() {
    GDALRegister_GTiff();
    GDALRegister_PNG();
    GDALRegister_JPEG();
}

/// A TIFF whose band `b` has `value(b, x, y)`.
template<typename Value>
void writeTiff(const std::filesystem::path& path, const PictureToWrite& picture, Value value) {
    registerPictureDrivers();
    std::vector<char*> options;
    for (const auto& option : picture.options) options.push_back(const_cast<char*>(option.c_str()));
    options.push_back(nullptr);
    auto* driver = GetGDALDriverManager()->GetDriverByName("GTiff");
    const GDALDatasetUniquePtr file(driver->Create(path.c_str(), picture.width, picture.height, picture.bands,
                                                   picture.type, options.data()));
    if (!picture.place.empty()) file->SetGeoTransform(const_cast<double*>(picture.place.data()));
    if (!picture.frame.empty()) {
        OGRSpatialReference frame;
        frame.SetFromUserInput(picture.frame.c_str());
        file->SetSpatialRef(&frame);
    }
    GDALColorTable table;
    for (std::size_t i = 0; i + 2 < picture.palette.size(); i += 3) {
        const GDALColorEntry entry{picture.palette[i], picture.palette[i + 1], picture.palette[i + 2], 255};
        table.SetColorEntry(static_cast<int>(i / 3), &entry);
    }
    if (!picture.palette.empty()) file->GetRasterBand(1)->SetColorTable(&table);
    for (int band = 1; band <= picture.bands; ++band) {
        std::vector<double> row(static_cast<std::size_t>(picture.width));
        for (int y = 0; y < picture.height; ++y) {
            for (int x = 0; x < picture.width; ++x) row[static_cast<std::size_t>(x)] = value(band - 1, x, y);
            if (file->GetRasterBand(band)->RasterIO(GF_Write, 0, y, picture.width, 1, row.data(),
                                                    picture.width, 1, GDT_Float64, 0, 0, nullptr) != CE_None)
                return;
        }
    }
}

/// The colours of a picture's bytes (PNG, JPEG …) as GDAL reads them, band after band.
inline std::vector<std::uint8_t> pixelsOf(const std::string& bytes, int* bands = nullptr) {
    registerPictureDrivers();
    const char* name = "/vsimem/of-a-test";
    auto* copy = const_cast<char*>(bytes.data());
    VSIFCloseL(VSIFileFromMemBuffer(name, reinterpret_cast<GByte*>(copy), bytes.size(), FALSE));
    const GDALDatasetUniquePtr file(GDALDataset::Open(name));
    if (!file) return {};
    const int width = file->GetRasterXSize();
    const int height = file->GetRasterYSize();
    std::vector<std::uint8_t> pixels(static_cast<std::size_t>(width * height * file->GetRasterCount()));
    if (bands) *bands = file->GetRasterCount();
    const auto done = file->RasterIO(GF_Read, 0, 0, width, height, pixels.data(), width, height, GDT_Byte,
                                     file->GetRasterCount(), nullptr, 0, 0, 0, nullptr);
    return done == CE_None ? pixels : std::vector<std::uint8_t>();
}

} // namespace vidette::support
