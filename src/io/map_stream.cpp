// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/map_stream.h"

#include "base/speech.h"

#include <cmath>
#include <cstdint>
#include <cstring>
#include <utility>

namespace vidette::io {
namespace {

/// A single thing larger than this is no map that anybody draws.
constexpr std::uint32_t kLargestRecord = 256U << 20;

class Writer {
  public:
    template<typename Number>
    void number(Number value) {
        char bytes[sizeof value];
        std::memcpy(bytes, &value, sizeof value);
        m_bytes.append(bytes, sizeof value);
    }
    void field(const int& value) { number<std::int32_t>(value); }
    void field(const double& value) { number(value); }
    void field(const std::string& text) {
        number(static_cast<std::uint32_t>(text.size()));
        m_bytes.append(text);
    }
    void field(const geometry::Point& p) {
        number(p.x);
        number(p.y);
    }
    void field(const std::vector<float>& list) {
        number(static_cast<std::uint32_t>(list.size()));
        m_bytes.append(reinterpret_cast<const char*>(list.data()), list.size() * sizeof(float));
    }
    template<typename T>
    void field(const std::vector<T>& list) {
        number(static_cast<std::uint32_t>(list.size()));
        for (const T& one : list) field(one);
    }
    void field(const std::optional<double>& value) { field(value.value_or(std::nan(""))); }
    void field(const std::pair<int, FieldValue>& value) {
        field(value.first);
        const auto* real = std::get_if<double>(&value.second);
        const auto* text = std::get_if<std::string>(&value.second);
        number<std::uint8_t>(real ? 1 : 0);
        if (real) field(*real);
        if (!real) field(text ? *text : std::string());
    }
    std::string take() { return std::move(m_bytes); }

  private:
    std::string m_bytes;
};

/// Reads what Writer wrote; after the first thing that does not fit everything is empty and ok() is false.
class Reader {
  public:
    explicit Reader(std::string_view bytes) : m_bytes(bytes) {}

    template<typename Number>
    Number number() {
        Number value{};
        if (sizeof value > m_bytes.size()) return fail(), value;
        std::memcpy(&value, m_bytes.data(), sizeof value);
        m_bytes.remove_prefix(sizeof value);
        return value;
    }
    void field(int& value) { value = number<std::int32_t>(); }
    void field(double& value) { value = number<double>(); }
    void field(std::string& text) {
        const auto size = number<std::uint32_t>();
        if (size > m_bytes.size()) return fail();
        text = m_bytes.substr(0, size);
        m_bytes.remove_prefix(size);
    }
    void field(geometry::Point& p) {
        p.x = number<double>();
        p.y = number<double>();
    }
    void field(std::vector<float>& list) {
        const auto size = number<std::uint32_t>();
        if (size > m_bytes.size() / sizeof(float)) return fail();
        list.resize(size);
        std::memcpy(list.data(), m_bytes.data(), size * sizeof(float));
        m_bytes.remove_prefix(size * sizeof(float));
    }
    template<typename T>
    void field(std::vector<T>& list) {
        // Every element has at least one byte of its own, so a false count cannot ask for much memory.
        const auto size = number<std::uint32_t>();
        if (size > m_bytes.size()) return fail();
        for (std::uint32_t i = 0; i < size && m_ok; ++i) field(list.emplace_back());
    }
    void field(std::optional<double>& value) {
        const auto read = number<double>();
        if (std::isfinite(read)) value = read;
    }
    void field(std::pair<int, FieldValue>& value) {
        field(value.first);
        if (number<std::uint8_t>() == 1) {
            value.second = number<double>();
            return;
        }
        std::string text;
        field(text);
        value.second = std::move(text);
    }
    bool ok() const { return m_ok && m_bytes.empty(); }

  private:
    void fail() {
        m_ok = false;
        m_bytes = {};
    }

    std::string_view m_bytes;
    bool m_ok = true;
};

// The fields of each record, said once for both ways. `One` is const when writing.
template<typename Way, typename One>
void fieldsOf(Way& way, One& one) {
    using Record = std::remove_const_t<One>;
    if constexpr (std::is_same_v<Record, MapFrame>) {
        way.field(one.target), way.field(one.source), way.field(one.accuracy);
    } else if constexpr (std::is_same_v<Record, MapColumn>) {
        way.field(one.name);
    } else if constexpr (std::is_same_v<Record, MapFeature>) {
        way.field(one.name), way.field(one.place), way.field(one.values), way.field(one.repair);
        way.field(one.turn);
        way.field(one.geometry.type), way.field(one.geometry.points), way.field(one.geometry.lines);
        way.field(one.geometry.polygons);
    } else if constexpr (std::is_same_v<Record, MapProgress>) {
        way.field(one.done);
    } else if constexpr (std::is_same_v<Record, HeightGrid>) {
        way.field(one.first), way.field(one.step), way.field(one.columns), way.field(one.rows);
    } else if constexpr (std::is_same_v<Record, HeightRun>) {
        way.field(one.heights);
    } else if constexpr (std::is_same_v<Record, PictureHead>) {
        way.field(one.mediaType), way.field(one.width), way.field(one.height), way.field(one.step);
        way.field(one.toPlan);
    } else if constexpr (std::is_same_v<Record, PictureRun>) {
        way.field(one.bytes);
    } else if constexpr (std::is_same_v<Record, PageSize>) {
        way.field(one.width), way.field(one.height);
    } else if constexpr (std::is_same_v<Record, FileFacts>) {
        way.field(one.format), way.field(one.unit), way.field(one.codePage);
    } else if constexpr (std::is_same_v<Record, LayerFacts>) {
        way.field(one.name), way.field(one.frame), way.field(one.points), way.field(one.lines);
        way.field(one.areas), way.field(one.shapeless), way.field(one.fields), way.field(one.corners);
        way.field(one.pieces), way.field(one.size);
    } else if constexpr (!std::is_same_v<Record, MapEnd>) {
        way.field(one.code), way.field(one.message);
        if constexpr (std::is_same_v<Record, MapSkip>) way.field(one.place);
        if constexpr (!std::is_same_v<Record, MapSkip>) way.field(one.where);
    }
}

template<std::size_t kIndex = 0>
std::optional<MapRecord> decoded(std::size_t kind, Reader& reader) {
    if constexpr (kIndex < std::variant_size_v<MapRecord>) {
        if (kind != kIndex) return decoded<kIndex + 1>(kind, reader);
        std::variant_alternative_t<kIndex, MapRecord> one{};
        fieldsOf(reader, one);
        if (reader.ok()) return one;
    }
    return std::nullopt;
}

} // namespace

std::string encoded(const MapRecord& record) {
    Writer body;
    body.number(static_cast<std::uint8_t>(record.index()));
    std::visit([&](const auto& one) { fieldsOf(body, one); }, record);
    const std::string bytes = body.take();
    Writer whole;
    whole.number(static_cast<std::uint32_t>(bytes.size()));
    return whole.take() + bytes;
}

base::Error brokenStream(const std::string& file) {
    return {"broken_stream", file, base::say("what the reader of the file sent is broken")};
}

base::Result<std::optional<MapRecord>> RecordStream::next() {
    const std::string_view rest = std::string_view(m_bytes).substr(m_at);
    std::uint32_t size = 0;
    if (rest.size() >= sizeof size) std::memcpy(&size, rest.data(), sizeof size);
    if (size > kLargestRecord) return base::failure(brokenStream(""));
    if (rest.size() < sizeof size || rest.size() < sizeof size + size) {
        m_bytes.erase(0, m_at);
        m_at = 0;
        return std::optional<MapRecord>();
    }
    Reader reader(rest.substr(sizeof size, size));
    const auto kind = reader.number<std::uint8_t>();
    auto record = decoded(kind, reader);
    if (!record) return base::failure(brokenStream(""));
    m_at += sizeof size + size;
    return record;
}

} // namespace vidette::io
