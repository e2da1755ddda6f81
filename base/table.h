// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

/// A table of rows as a plain value. Copies are cheap: versions share every unchanged row, so `==` and
/// changes() compare pointers first. A row is any struct with a member `id` that has an order.
///
///     Table<Camera> next = cameras.with(moved);        // cameras is unchanged
///     for (const Camera& camera : next) …              // in order of id
///
/// Cost: copy O(1); find O(log n); with/without O(n) pointer copies, withAll once for many; changes O(n)
/// pointer comparisons. Threads: values may be read from any thread at the same time.
namespace vidette::base {

template<typename T>
class Table {
    using Row = std::shared_ptr<const T>;
    using Rows = std::vector<Row>;

  public:
    using RowId = decltype(T::id);

    class Iterator {
      public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T*;
        using reference = const T&;

        Iterator() = default;
        explicit Iterator(typename Rows::const_iterator at) : m_at(at) {}
        const T& operator*() const { return **m_at; }
        const T* operator->() const { return m_at->get(); }
        Iterator& operator++() { return ++m_at, *this; }
        Iterator operator++(int) { return Iterator(m_at++); }
        bool operator==(const Iterator&) const = default;

      private:
        typename Rows::const_iterator m_at;
    };

    struct Change {
        const T* before = nullptr; ///< null = the row is new
        const T* after = nullptr;  ///< null = the row is gone
    };

    Table() : m_rows(std::make_shared<const Rows>()) {}

    std::size_t size() const { return m_rows->size(); }
    bool empty() const { return m_rows->empty(); }
    Iterator begin() const { return Iterator(m_rows->begin()); }
    Iterator end() const { return Iterator(m_rows->end()); }

    /// The row, or null. The pointer lives as long as any version that holds the row.
    const T* find(const RowId& id) const {
        const auto at = position(*m_rows, id);
        return at != m_rows->end() && (*at)->id == id ? at->get() : nullptr;
    }

    /// This table with the row added, or replaced where its id exists.
    Table with(T row) const {
        Rows rows = *m_rows;
        const auto at = position(rows, row.id);
        const bool exists = at != rows.end() && (*at)->id == row.id;
        auto shared = std::make_shared<const T>(std::move(row));
        if (exists) {
            rows[static_cast<std::size_t>(at - rows.begin())] = std::move(shared);
        } else {
            rows.insert(at, std::move(shared));
        }
        return Table(std::move(rows));
    }

    /// with() for many rows at once, in O(n + m log m); of rows with the same id the last one counts.
    Table withAll(std::vector<T> values) const {
        const Table added = of(std::move(values));
        Rows rows;
        rows.reserve(m_rows->size() + added.size());
        auto old = m_rows->begin();
        for (const Row& row : *added.m_rows) {
            while (old != m_rows->end() && (*old)->id < row->id) rows.push_back(*old++);
            if (old != m_rows->end() && (*old)->id == row->id) ++old;
            rows.push_back(row);
        }
        rows.insert(rows.end(), old, m_rows->end());
        return Table(std::move(rows));
    }

    /// This table without the row; the same table where there is none.
    Table without(const RowId& id) const {
        if (!find(id)) return *this;
        Rows rows = *m_rows;
        rows.erase(position(rows, id));
        return Table(std::move(rows));
    }

    /// A table of many rows at once; of rows with the same id the last one counts. O(n log n).
    static Table of(std::vector<T> values) {
        Rows rows;
        rows.reserve(values.size());
        for (auto& value : values) rows.push_back(std::make_shared<const T>(std::move(value)));
        std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a->id < b->id; });
        Rows unique;
        for (auto& row : rows) {
            if (!unique.empty() && unique.back()->id == row->id) unique.pop_back();
            unique.push_back(std::move(row));
        }
        return Table(std::move(unique));
    }

    bool operator==(const Table& other) const {
        if (m_rows == other.m_rows) return true;
        return std::equal(m_rows->begin(), m_rows->end(), other.m_rows->begin(), other.m_rows->end(),
                          [](const Row& a, const Row& b) { return a == b || *a == *b; });
    }

    /// Every row that differs between two versions, in order of id.
    static std::vector<Change> changes(const Table& before, const Table& after) {
        auto result = replaced(before, after);
        std::erase_if(result, [](const Change& change) {
            return change.before && change.after && *change.before == *change.after;
        });
        return result;
    }

    /// Every row that two versions do not share, in order of id; equal ones too. Rows that both share are not
    /// looked at: a city's are told in the time of a walk over its pointers.
    static std::vector<Change> replaced(const Table& before, const Table& after) {
        std::vector<Change> result;
        if (before.m_rows == after.m_rows) return result;
        auto a = before.m_rows->begin();
        auto b = after.m_rows->begin();
        while (a != before.m_rows->end() || b != after.m_rows->end()) {
            const bool both = a != before.m_rows->end() && b != after.m_rows->end();
            if (both && *a == *b) {
                ++a, ++b;
            } else if (b == after.m_rows->end() || (both && (*a)->id < (*b)->id)) {
                result.push_back({(a++)->get(), nullptr});
            } else if (a == before.m_rows->end() || (*b)->id < (*a)->id) {
                result.push_back({nullptr, (b++)->get()});
            } else {
                result.push_back({(a++)->get(), (b++)->get()});
            }
        }
        return result;
    }

  private:
    explicit Table(Rows rows) : m_rows(std::make_shared<const Rows>(std::move(rows))) {}

    template<typename R>
    static auto position(R& rows, const RowId& id) {
        return std::lower_bound(rows.begin(), rows.end(), id,
                                [](const Row& row, const RowId& wanted) { return row->id < wanted; });
    }

    std::shared_ptr<const Rows> m_rows;
};

} // namespace vidette::base
