// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <charconv>
#include <cmath>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

/// Reads a line of a calculation as a person would type it into a calculator, and gives what comes out.
/// Written apart from the code that makes such lines.
namespace vidette::mcda {

class LineChecker {
  public:
    /// Nothing when the line cannot be read to its end.
    static std::optional<double> value(std::string_view line) {
        LineChecker checker(line);
        const double result = checker.sum();
        checker.skip();
        if (!checker.m_sound || !checker.m_rest.empty()) return std::nullopt;
        return result;
    }

  private:
    explicit LineChecker(std::string_view line) : m_rest(line) {}

    void skip() {
        while (m_rest.starts_with(' ')) m_rest.remove_prefix(1);
    }
    bool take(std::string_view sign) {
        skip();
        if (!m_rest.starts_with(sign)) return false;
        m_rest.remove_prefix(sign.size());
        return true;
    }
    double sum() {
        double result = take("−") ? -product() : product();
        while (m_sound) {
            if (take("+"))
                result += product();
            else if (take("−"))
                result -= product();
            else
                break;
        }
        return result;
    }
    double product() {
        double result = raised();
        while (m_sound) {
            if (take("·"))
                result *= raised();
            else if (take("/"))
                result /= raised();
            else
                break;
        }
        return result;
    }
    double raised() {
        const double base = atom();
        return take("^") ? std::pow(base, atom()) : base;
    }
    double inParentheses() {
        const double result = sum();
        m_sound = m_sound && take(")");
        return result;
    }
    double ofList(const std::function<double(double, double)>& join) {
        double result = sum();
        while (m_sound && take(";")) result = join(result, sum());
        m_sound = m_sound && take(")");
        return result;
    }
    double atom() {
        if (take("(")) return inParentheses();
        if (take("√(")) return std::sqrt(inParentheses());
        if (take("ln(")) return std::log(inParentheses());
        if (take("max(")) return ofList([](double a, double b) { return std::max(a, b); });
        if (take("min(")) return ofList([](double a, double b) { return std::min(a, b); });
        skip();
        double number = 0;
        const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), number);
        m_sound = m_sound && error == std::errc{} && !m_rest.starts_with('-');
        m_rest.remove_prefix(static_cast<std::size_t>(end - m_rest.data()));
        return number;
    }

    std::string_view m_rest;
    bool m_sound = true;
};

} // namespace vidette::mcda
