// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

/// What stands around the library that parses JSON: how deep a text is, where in it something is wrong, and a
/// way through it that can be watched and stopped.
namespace vidette::io {

/// How deep lists and objects stand in each other. The library walks trees by recursion, so depth is bounded
/// before it sees a text of somebody else.
int depthOfJson(std::string_view text);
inline constexpr int kDeepestJson = 200;

/// "line 3, column 12" of the byte the parser stopped at, from 1.
std::string placeInText(std::string_view text, std::size_t byte);

/// The last part of the library's message, which says what was read and what was expected, with a hint where
/// NaN or Infinity was found.
std::string reasonOfJsonError(const std::string& message);

/// Goes through a text for the parser, which knows of no task: on the way it tells how far it is, up to
/// `share`, and when the task is cancelled the text ends there.
class WatchedText {
  public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = char;

    WatchedText(std::string_view text, std::size_t at, double share, const base::Task& task)
        : m_text(text), m_at(at), m_share(share), m_task(&task) {}
    char operator*() const { return m_text[m_at]; }
    WatchedText& operator++() {
        constexpr std::size_t kPoll = 1 << 16;
        if (++m_at % kPoll != 0) return *this;
        m_task->progress(m_share * static_cast<double>(m_at) / static_cast<double>(m_text.size()));
        if (m_task->cancelled()) m_at = m_text.size();
        return *this;
    }
    bool operator==(const WatchedText& other) const { return m_at == other.m_at; }
    bool operator!=(const WatchedText& other) const { return m_at != other.m_at; }

  private:
    std::string_view m_text;
    std::size_t m_at = 0;
    double m_share = 1;
    const base::Task* m_task;
};

} // namespace vidette::io
