// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clocale>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>

/// A machine whose language writes 1,5 and 1.234.567: made by localedef in a folder of its own, since no such
/// language may be installed.
///
///     const support::CommaLocale locale;
///     if (!locale.isSet()) GTEST_SKIP() << "localedef could not make a locale";
namespace vidette::support {

class CommaLocale {
  public:
    CommaLocale()
        : m_folder(std::filesystem::temp_directory_path() / ("vidette-locale-" + std::to_string(getpid()))) {
        std::filesystem::create_directories(m_folder);
        const auto definition = (m_folder / "comma.def").string();
        std::ofstream(definition) << "LC_NUMERIC\ndecimal_point \",\"\nthousands_sep \".\"\n"
                                     "grouping 3;3\nEND LC_NUMERIC\n";
        const std::string command =
            "localedef -c -i '" + definition + "' '" + (m_folder / "comma").string() + "' > /dev/null 2>&1";
        // Its exit status tells of the categories that the definition leaves out, so it is not asked.
        if (std::system(command.c_str()) < 0) return;
        setenv("LOCPATH", m_folder.c_str(), 1);
        m_set = std::setlocale(LC_ALL, "comma") != nullptr && *std::localeconv()->decimal_point == ',';
    }
    CommaLocale(const CommaLocale&) = delete;
    CommaLocale& operator=(const CommaLocale&) = delete;
    ~CommaLocale() {
        std::setlocale(LC_ALL, "C");
        unsetenv("LOCPATH");
        std::filesystem::remove_all(m_folder);
    }
    bool isSet() const { return m_set; }

  private:
    std::filesystem::path m_folder;
    bool m_set = false;
};

} // namespace vidette::support
