// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/storage_json.h"

#include "base/speech.h"
#include "base/text.h"
#include "io/json_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <limits>
#include <utility>

namespace vidette::io {
namespace {

using nlohmann::json;

std::string shown(const json& value) {
    constexpr std::size_t kLongest = 40;
    const auto text = value.dump(-1, ' ', false, json::error_handler_t::replace);
    return text.size() <= kLongest ? text : text.substr(0, kLongest) + "…";
}

std::string noObject(const json& found) {
    return base::say("found {found}, expected an object", {{"found", shown(found)}});
}

/// Reads the fields of one object; the first wrong one is kept, every known name is remembered.
class Fields {
  public:
    Fields(const json& object, std::string place, std::string code)
        : m_object(object), m_place(std::move(place)), m_code(std::move(code)) {}

    const json* find(const std::string& name) {
        m_known.push_back(name);
        const auto at = m_object.find(name);
        return at == m_object.end() || at->is_null() ? nullptr : &*at;
    }
    bool has(const std::string& name) { return find(name) != nullptr; }
    double number(const std::string& name, double otherwise) {
        const json* value = find(name);
        if (!value) return otherwise;
        if (value->is_number()) return value->get<double>();
        refuse(name, *value, base::toSay("found {found}, expected a number"));
        return otherwise;
    }
    double required(const std::string& name) {
        if (!has(name)) miss(name, base::toSay("missing; expected a number"));
        return number(name, 0);
    }
    int whole(const std::string& name, int otherwise) {
        const double value = number(name, otherwise);
        const bool fits = value == std::floor(value) && std::abs(value) <= std::numeric_limits<int>::max();
        if (fits) return static_cast<int>(value);
        refuse(name, value, base::toSay("found {found}, expected a whole number"));
        return otherwise;
    }
    std::string text(const std::string& name, const std::string& otherwise) {
        const json* value = find(name);
        if (!value) return otherwise;
        if (value->is_string()) return value->get<std::string>();
        if (value->is_number_integer()) return std::to_string(value->get<long long>());
        refuse(name, *value, base::toSay("found {found}, expected a text"));
        return otherwise;
    }
    bool yes(const std::string& name) {
        const json* value = find(name);
        if (!value) return false;
        if (value->is_boolean()) return value->get<bool>();
        refuse(name, *value, base::toSay("found {found}, expected true or false"));
        return false;
    }
    /// The elements of a list; none where it is absent.
    std::vector<const json*> list(const std::string& name) {
        std::vector<const json*> elements;
        const json* value = find(name);
        if (!value) return elements;
        if (!value->is_array()) refuse(name, *value, base::toSay("found {found}, expected a list"));
        if (!value->is_array()) return elements;
        for (const auto& one : *value) elements.push_back(&one);
        return elements;
    }
    /// `message` has a place for what was {found}.
    void refuse(const std::string& name, const json& found, const char* message) {
        fail(name, base::say(message, {{"found", shown(found)}}));
    }
    void miss(const std::string& name, const char* message) { fail(name, base::say(message)); }
    void fail(const std::string& name, const std::string& message) {
        if (!m_error) m_error = base::Error{m_code, m_place + name, message};
    }
    void warnOfUnknown(base::Warnings& warnings) const {
        for (const auto& item : m_object.items()) {
            if (std::find(m_known.begin(), m_known.end(), item.key()) != m_known.end()) continue;
            warnings.push_back(
                {"unknown_field", m_place + item.key(), base::say("this field is not known and not used")});
        }
    }
    const std::optional<base::Error>& error() const { return m_error; }

  private:
    const json& m_object;
    std::string m_place;
    std::string m_code;
    std::vector<std::string> m_known;
    std::optional<base::Error> m_error;
};

base::Result<json> parsed(std::string_view text, const std::string& fileName) {
    if (depthOfJson(text) > kDeepestJson)
        return base::failure("broken_json", fileName, base::say("lists stand too deep in each other"));
    try {
        return json::parse(text.begin(), text.end());
    } catch (const json::exception& broken) {
        std::string message = broken.what();
        const auto from = message.find("] ");
        if (from != std::string::npos) message = message.substr(from + 2);
        return base::failure("broken_json", fileName,
                             base::say("this is no valid JSON: {reason}", {{"reason", message}}));
    }
}

void readRate(Fields& field, catalog::Stream& stream) {
    const bool measured = field.has("bit_rate");
    if (measured) stream.rate = base::BitRate(field.number("bit_rate", 0));
    catalog::StreamSetting setting;
    setting.codec = field.text("codec", "");
    setting.width = field.whole("width", 0);
    setting.height = field.whole("height", 0);
    setting.framesPerSecond = field.number("fps", 0);
    setting.scene = field.text("scene", "medium");
    if (measured) return;
    if (!field.has("codec"))
        return field.miss("bit_rate",
                          base::toSay("missing; expected bit/s, or codec, width, height and fps"));
    for (const char* name : {"width", "height", "fps"}) {
        if (!field.has(name))
            return field.miss(name, base::toSay("missing; expected a number, because there is no bit_rate"));
    }
    stream.setting = std::move(setting);
}

std::string streamName(const json& object, std::size_t index) {
    const auto at = object.is_object() ? object.find("id") : object.end();
    if (!object.is_object() || at == object.end()) return "#" + std::to_string(index + 1);
    return at->is_string() ? at->get<std::string>() : shown(*at);
}

base::Result<catalog::Stream> readStream(const json& object, const std::string& fileName, std::size_t index,
                                         base::Warnings& warnings) {
    const auto name = streamName(object, index);
    if (!object.is_object()) {
        return base::failure("bad_stream", fileName + ": stream " + name, noObject(object));
    }
    Fields field(object, fileName + ": stream " + name + ": ", "bad_stream");
    catalog::Stream stream;
    stream.id = name;
    field.text("id", name);
    stream.count = field.whole("count", 1);
    readRate(field, stream);
    stream.hoursPerDay = field.number("hours_per_day", 24);
    stream.duty = field.number("duty", 1);
    stream.events = {field.number("events_per_day", 0), field.number("event_seconds", 0),
                     field.number("pre_seconds", 0), field.number("post_seconds", 0)};
    if (field.has("days")) stream.days = field.number("days", 0);
    stream.purpose = field.text("purpose", "");
    if (field.error()) return base::failure(*field.error());
    field.warnOfUnknown(warnings);
    return stream;
}

base::Result<catalog::DiskArray> readArray(const json& object, const std::string& fileName,
                                           base::Warnings& warnings) {
    if (!object.is_object()) {
        return base::failure("bad_array", fileName + ": array", noObject(object));
    }
    Fields field(object, fileName + ": array: ", "bad_array");
    catalog::DiskArray array;
    const auto raid = catalog::raidFromText(field.text("raid", "0"));
    if (!raid) field.refuse("raid", object["raid"], base::toSay("found {found}, expected 0, 1, 5, 6 or 10"));
    array.raid = raid.value_or(catalog::Raid::R0);
    if (!field.has("disks")) field.miss("disks", base::toSay("missing; expected the number of disks"));
    array.disks = field.whole("disks", 0);
    array.spares = field.whole("spares", 0);
    array.diskSize = base::Bytes(field.required("disk_bytes"));
    array.fileSystemShare = field.number("file_system_share", 0);
    array.reservedBytes = base::Bytes(field.number("reserved_bytes", 0));
    if (field.error()) return base::failure(*field.error());
    field.warnOfUnknown(warnings);
    return array;
}

base::Result<catalog::Purpose> readPurpose(const json& object, const std::string& fileName) {
    const std::string place = fileName + ": purposes: ";
    if (!object.is_object()) {
        return base::failure("bad_storage", place, noObject(object));
    }
    Fields field(object, place, "bad_storage");
    catalog::Purpose purpose{field.text("name", ""), field.required("days")};
    if (purpose.name.empty()) field.miss("name", base::toSay("missing; expected the name of the purpose"));
    if (field.error()) return base::failure(*field.error());
    return purpose;
}

base::Result<base::Done> readParts(Fields& field, const std::string& fileName,
                                   base::WithWarnings<catalog::StorageProblem>& read) {
    std::size_t index = 0;
    for (const json* object : field.list("streams")) {
        auto stream = readStream(*object, fileName, index++, read.warnings);
        if (!stream) return base::failure(stream.error());
        read.value.streams.push_back(std::move(*stream));
    }
    for (const json* object : field.list("purposes")) {
        auto purpose = readPurpose(*object, fileName);
        if (!purpose) return base::failure(purpose.error());
        read.value.purposes.push_back(std::move(*purpose));
    }
    if (const json* object = field.find("array")) {
        auto array = readArray(*object, fileName, read.warnings);
        if (!array) return base::failure(array.error());
        read.value.array = *array;
    }
    return base::Done{};
}

} // namespace

base::Result<base::WithWarnings<catalog::StorageProblem>> readStorage(std::string_view text,
                                                                      const std::string& fileName) {
    const auto root = parsed(text, fileName);
    if (!root) return base::failure(root.error());
    if (!root->is_object()) {
        return base::failure("bad_storage", fileName, noObject(*root));
    }
    if (root->value("type", json()) == "FeatureCollection") {
        return base::failure("is_a_plan", fileName,
                             base::say("this is an exchange plan, not a storage problem"));
    }
    base::WithWarnings<catalog::StorageProblem> read;
    Fields field(*root, fileName + ": ", "bad_storage");
    if (!field.has("streams")) field.miss("streams", base::toSay("missing; expected a list of streams"));
    const auto parts = readParts(field, fileName, read);
    if (!parts) return base::failure(parts.error());
    read.value.separated = field.yes("separated");
    read.value.reserve = field.number("reserve", 0);
    if (!field.has("days") && read.value.purposes.empty()) {
        field.miss("days", base::toSay("missing; expected the days that recordings are kept"));
    }
    read.value.days = field.number("days", catalog::effectiveDays(read.value.purposes));
    if (field.error()) return base::failure(*field.error());
    field.warnOfUnknown(read.warnings);
    return read;
}

} // namespace vidette::io
