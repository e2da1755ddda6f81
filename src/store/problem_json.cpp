// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"
#include "store/json_fields.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <concepts>
#include <type_traits>

// One list of members per type serves both directions: visit(archive, value) names each member once, and the
// archive either writes it or reads it.
namespace vidette::store {
namespace {

using nlohmann::json;

template<typename T, typename U>
concept Is = std::same_as<std::remove_const_t<T>, U>;

void visit(auto& archive, Is<mcda::ValuePoint> auto& value) {
    archive("x", value.x);
    archive("value", value.value);
}

void visit(auto& archive, Is<mcda::Criterion> auto& value) {
    archive("id", value.id);
    archive("name", value.name);
    archive("unit", value.unit);
    archive("direction", value.direction);
    archive("parent", value.parent);
    archive("derived", value.derived);
    archive("value_function", value.valueFunction);
}

void visit(auto& archive, Is<mcda::Value> auto& value) {
    archive("number", value.number);
    archive("unit", value.unit);
    archive("text", value.text);
}

void visit(auto& archive, Is<mcda::Alternative> auto& value) {
    archive("id", value.id);
    archive("name", value.name);
    archive("values", value.values);
    archive("kit", value.kit);
}

void visit(auto& archive, Is<mcda::Constraint> auto& value) {
    archive("criterion", value.criterion);
    archive("comparison", value.comparison);
    archive("limits", value.limits);
    archive("hard", value.hard);
    archive("source", value.source);
}

void visit(auto& archive, Is<mcda::FullerRule> auto& value) {
    archive("tie", value.tie);
    archive("plus", value.plus);
}

void visit(auto& archive, Is<mcda::PairJudgment> auto& value) {
    archive("first", value.first);
    archive("second", value.second);
    archive("value", value.value);
}

void visit(auto& archive, Is<mcda::SaatyJudgments> auto& value) {
    archive("items", value.items);
    archive("cells", value.cells);
    archive("intensity", value.intensity);
    archive("intensity_from_values", value.intensityFromValues);
}

void visit(auto& archive, Is<mcda::SaatyRule> auto& value) {
    archive("priority", value.priority);
    archive("random_index", value.randomIndex);
    archive("nonreciprocal", value.nonreciprocal);
    archive("any_ratio", value.anyRatio);
    archive("threshold", value.threshold);
}

void visit(auto& archive, Is<mcda::WeightSettings> auto& value) {
    archive("method", value.method);
    archive("values", value.values);
    archive("order", value.order);
    archive("pairs", value.pairs);
    archive("fuller", value.fuller);
    archive("judgments", value.judgments);
    archive("nodes", value.nodes);
    archive("saaty", value.saaty);
}

void visit(auto& archive, Is<mcda::Preference> auto& value) {
    archive("type", value.type);
    archive("q", value.q);
    archive("p", value.p);
    archive("s", value.s);
}

void visit(auto& archive, Is<mcda::EvaluationSettings> auto& value) {
    archive("method", value.method);
    archive("fuller", value.fuller);
    archive("orders", value.orders);
    archive("pairs", value.pairs);
    archive("judgments", value.judgments);
    archive("saaty", value.saaty);
    archive("synthesis", value.synthesis);
    archive("normalisation", value.normalisation);
    archive("preferences", value.preferences);
    archive("v", value.v);
    archive("concordance", value.concordance);
    archive("discordance", value.discordance);
    archive("levels", value.levels);
}

void visit(auto& archive, Is<mcda::Problem> auto& value) {
    archive("title", value.title);
    archive("criteria", value.criteria);
    archive("attributes", value.attributes);
    archive("alternatives", value.alternatives);
    archive("constraints", value.constraints);
    archive("weights", value.weights);
    archive("evaluation", value.evaluation);
    archive("plan", value.plan);
}

/// The words of a choice, in the order of its values.
template<typename T>
const std::vector<std::string>& words();

#define VIDETTE_WORDS(type, ...)                                                                             \
    template<>                                                                                               \
    const std::vector<std::string>& words<mcda::type>() {                                                    \
        static const std::vector<std::string> list{__VA_ARGS__};                                             \
        return list;                                                                                         \
    }

VIDETTE_WORDS(Direction, "max", "min")
VIDETTE_WORDS(Comparison, ">=", "<=", ">", "<", "=", "between", "in")
VIDETTE_WORDS(TieRule, "half", "uncounted")
VIDETTE_WORDS(Priority, "eigenvector", "geometric_mean")
VIDETTE_WORDS(Nonreciprocal, "refuse", "as_given")
VIDETTE_WORDS(WeightMethod, "equal", "direct", "points", "rank_sum", "roc", "fuller", "saaty", "entropy",
              "critic")
VIDETTE_WORDS(EvaluationMethod, "fuller", "saaty", "weighted_sum", "topsis", "promethee2", "vikor",
              "lexicographic", "ratings", "electre1")
VIDETTE_WORDS(Normalisation, "none", "min_max", "max", "sum", "vector")
VIDETTE_WORDS(Synthesis, "distributive", "ideal")
VIDETTE_WORDS(PreferenceType, "usual", "u_shape", "v_shape", "level", "linear", "gaussian")
#undef VIDETTE_WORDS

class Writer {
  public:
    template<typename T>
    void operator()(const char* name, const T& value) {
        m_object[name] = encode(value);
    }
    json take() { return std::move(m_object); }
    bool finite() const { return m_finite; }

  private:
    json encode(double value) {
        m_finite = m_finite && std::isfinite(value);
        return value;
    }
    json encode(bool value) { return value; }
    json encode(const std::string& value) { return value; }
    template<typename T>
    json encode(const std::optional<T>& value) {
        return value ? encode(*value) : json();
    }
    template<typename T>
    json encode(const std::vector<T>& list) {
        auto result = json::array();
        for (const auto& one : list) result.push_back(encode(one));
        return result;
    }
    template<typename T>
    json encode(const std::map<std::string, T>& map) {
        auto result = json::object();
        for (const auto& [key, one] : map) result[key] = encode(one);
        return result;
    }
    template<typename T>
    requires std::is_enum_v<T> json encode(T value) { return words<T>().at(static_cast<std::size_t>(value)); }
    template<typename T>
    requires std::is_class_v<T> json encode(const T& value) {
        Writer inner;
        visit(inner, value);
        m_finite = m_finite && inner.m_finite;
        return inner.take();
    }

    json m_object = json::object();
    bool m_finite = true;
};

/// Throws json exceptions where the text has another shape; problemFrom() catches them.
class Reader {
  public:
    explicit Reader(const json& object) : m_object(object) {}

    template<typename T>
    void operator()(const char* name, T& value) {
        const auto found = m_object.find(name);
        if (found != m_object.end()) decode(*found, value);
    }
    bool fits() const { return m_fits; }

  private:
    void decode(const json& from, double& value) { value = from.get<double>(); }
    void decode(const json& from, bool& value) { value = from.get<bool>(); }
    void decode(const json& from, std::string& value) { value = from.get<std::string>(); }
    template<typename T>
    void decode(const json& from, std::optional<T>& value) {
        if (!from.is_null()) decode(from, value.emplace());
    }
    template<typename T>
    void decode(const json& from, std::vector<T>& list) {
        m_fits = m_fits && from.is_array();
        list.clear();
        for (const auto& one : from) decode(one, list.emplace_back());
    }
    template<typename T>
    void decode(const json& from, std::map<std::string, T>& map) {
        m_fits = m_fits && from.is_object();
        map.clear();
        for (const auto& [key, one] : from.items()) decode(one, map[key]);
    }
    template<typename T>
    requires std::is_enum_v<T>
    void decode(const json& from, T& value) {
        const auto word = from.get<std::string>();
        const auto& list = words<T>();
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (list[i] != word) continue;
            value = static_cast<T>(i);
            return;
        }
        m_fits = false;
    }
    template<typename T>
    requires std::is_class_v<T>
    void decode(const json& from, T& value) {
        Reader inner(from);
        visit(inner, value);
        m_fits = m_fits && from.is_object() && inner.m_fits;
    }

    const json& m_object;
    bool m_fits = true;
};

} // namespace

base::Result<std::string> problemText(const mcda::Problem& problem) {
    Writer writer;
    visit(writer, problem);
    if (!writer.finite()) {
        return base::failure("bad_value", "problem " + problem.title,
                             base::say("found a number that is not finite, expected finite numbers"));
    }
    return writer.take().dump(-1, ' ', false, json::error_handler_t::replace);
}

base::Result<mcda::Problem> problemFrom(const std::string& text) {
    const base::Error error{"bad_row", "problem_json",
                            base::say("found other text, expected a decision problem as Vidette writes it")};
    try {
        const json document = json::parse(text);
        mcda::Problem problem;
        Reader reader(document);
        if (!document.is_object()) return base::failure(error);
        visit(reader, problem);
        if (!reader.fits()) return base::failure(error);
        return problem;
    } catch (const json::exception&) {
        return base::failure(error);
    }
}

} // namespace vidette::store
