// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/speech.h"

#include <gtest/gtest.h>

/// A language for tests: whatever is said stands between «marks», numbers have a comma; places are filled as
/// always.
namespace vidette::tests {

class MarkedLanguage final : public base::Language {
  public:
    std::string code() const override { return "xx"; }
    char decimalSign() const override { return ','; }
    std::string lowered(const std::string& text) const override { return text; }
    std::string translated(const std::string&, const std::string& text, const std::string&,
                           int) const override {
        return "«" + text + "»";
    }
};

/// English again after each test.
class SaidInMarks : public ::testing::Test {
  protected:
    ~SaidInMarks() override { base::speak(nullptr); }
    MarkedLanguage m_language;
};

} // namespace vidette::tests
