// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "store/database.h"

#include <cstdint>
#include <fstream>
#include <string>
#include <vector>

/// The rows of an SQLite file straight out of its pages (sqlite.org/fileformat2.html), for files that SQLite
/// itself no longer reads: nothing is believed, every page is looked at once, and what is damaged is counted
/// and left out. The file is only read.
namespace vidette::store {

struct FoundRow {
    std::int64_t rowid = 0;
    std::vector<SqlValue> values; ///< in the order of the columns; fewer where columns were added later
    bool isCut = false;           ///< its end lay on a page that is gone
};

struct FoundRows {
    std::vector<FoundRow> rows;
    std::int64_t lostPages = 0; ///< that belong to the table and are no pages of a table any more
    std::int64_t lostRows = 0;  ///< on pages that could be read
};

class PageFile {
  public:
    /// Fails with "not_read", and with "damaged" where not even the size of a page is known.
    static base::Result<PageFile> open(const std::string& path);

    /// The table whose tree begins at this page (1 = the list of tables itself). Fails with "cancelled".
    base::Result<FoundRows> rowsFrom(std::uint32_t root, const base::Task& task);
    /// Rows of the list of tables on any page of the file, where the tree of the list is damaged.
    base::Result<FoundRows> listedAnywhere(const base::Task& task);

  private:
    PageFile(std::ifstream file, std::size_t pageSize, std::size_t usable, std::uint32_t pages);
    /// Zeros beyond the end of the file.
    std::string page(std::uint32_t number);
    void readLeaf(const std::string& bytes, std::size_t head, FoundRows& found);
    bool readCell(const std::string& bytes, std::size_t at, FoundRow& row);
    bool payload(const std::string& bytes, std::size_t at, std::uint64_t size, std::string& whole);

    std::ifstream m_file;
    std::size_t m_pageSize;
    std::size_t m_usable; ///< bytes of a page that hold content
    std::uint32_t m_pages;
    std::vector<bool> m_seen; ///< pages that were read as part of a table
};

} // namespace vidette::store
