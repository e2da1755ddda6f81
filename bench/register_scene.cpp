// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/register_scene.h"

#include "bench/city_scene.h"

#include <array>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace vidette::bench {
namespace {

using namespace estate;

template<typename Row>
std::vector<Row> rows(int count) {
    std::vector<Row> list(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < list.size(); ++i)
        list[i].id = decltype(Row::id)::named("bench" + std::to_string(i));
    return list;
}

std::string code(const std::string& prefix, std::size_t i) {
    return prefix + std::to_string(i + 1);
}

class Scene {
  public:
    Scene(int cameras, int requests) : m_estate(CityScene(cameras, cameras).estate), m_requests(requests) {
        for (const Camera& camera : m_estate.cameras) m_places.push_back(camera.id);
        people();
        equipment();
        duties();
        backlog();
        oversight();
    }
    Estate take() { return std::move(m_estate); }

  private:
    base::Date day(int year) { return {year, 1 + below(12), 1 + below(28)}; }
    int below(int limit) { return static_cast<int>(m_random() % static_cast<std::uint64_t>(limit)); }

    void people() {
        auto parties = rows<Party>(4);
        const std::array<const char*, 4> kinds{"dpo", "appointed", "city", "police"};
        for (std::size_t i = 0; i < parties.size(); ++i) parties[i].code = parties[i].kind = kinds.at(i);
        m_dpo = parties[0].id;
        m_appointed = parties[1].id;
        m_city = parties[2].id;
        m_estate.parties = base::Table<Party>::of(std::move(parties));
        auto purposes = rows<Purpose>(1);
        purposes[0].code = "safety";
        purposes[0].aim = "safety";
        m_purpose = purposes[0].id;
        m_estate.purposes = base::Table<Purpose>::of(std::move(purposes));
        auto systems = rows<InfoSystem>(1);
        systems[0].code = "IS-1";
        systems[0].purpose = m_purpose;
        m_system = systems[0].id;
        m_estate.infoSystems = base::Table<InfoSystem>::of(std::move(systems));
        auto lives = rows<LifeClass>(1);
        lives[0].code = "fixed";
        lives[0].years = 8;
        m_life = lives[0].id;
        m_estate.lifeClasses = base::Table<LifeClass>::of(std::move(lives));
    }

    void equipment() {
        const int count = static_cast<int>(m_places.size());
        auto assets = rows<Asset>(count);
        auto mountings = rows<Mounting>(count);
        for (std::size_t i = 0; i < assets.size(); ++i) {
            assets[i].code = code("A-", i);
            assets[i].installedOn = day(2014 + below(11));
            assets[i].lifeClass = m_life;
            assets[i].owner = m_city;
            assets[i].condition = 1 + below(5);
            assets[i].price = 3'800'000;
            mountings[i].asset = assets[i].id;
            mountings[i].camera = m_places[i];
            mountings[i].from = assets[i].installedOn;
        }
        auto faults = rows<Fault>(count);
        for (std::size_t i = 0; i < faults.size(); ++i) {
            faults[i].code = code("F-", i);
            faults[i].asset = assets[i].id;
            faults[i].openedOn = day(2016 + below(10));
            faults[i].closedOn = base::daysAfter(*faults[i].openedOn, below(20));
            faults[i].downHours = below(200);
        }
        m_estate.assets = base::Table<Asset>::of(std::move(assets));
        m_estate.mountings = base::Table<Mounting>::of(std::move(mountings));
        m_estate.faults = base::Table<Fault>::of(std::move(faults));
    }

    void duties() {
        const int count = static_cast<int>(m_places.size());
        auto settings = rows<CameraSetting>(count);
        auto uses = rows<CameraUse>(count);
        for (std::size_t i = 0; i < settings.size(); ++i) {
            settings[i].camera = m_places[i];
            settings[i].mainMbps = 4;
            uses[i].camera = m_places[i];
            uses[i].system = m_system;
            uses[i].retentionDays = 7;
        }
        m_estate.cameraSettings = base::Table<CameraSetting>::of(std::move(settings));
        m_estate.cameraUses = base::Table<CameraUse>::of(std::move(uses));
    }

    void backlog() {
        const std::array<const char*, 7> way{"submitted", "registered", "consultation", "ready",
                                             "discussed", "approved",   "funded"};
        auto requests = rows<Request>(m_requests);
        auto statements = rows<Statement>(2 * m_requests);
        std::vector<Transition> steps;
        auto asked = rows<RequestCamera>(m_requests);
        for (std::size_t i = 0; i < requests.size(); ++i) {
            Request& request = requests[i];
            request.code = code("RQ-", i);
            request.title = "Camera no. " + std::to_string(i + 1);
            request.place = m_estate.cameras.find(m_places[i % m_places.size()])->at;
            request.applicantClass = "district";
            request.purpose = m_purpose;
            request.reason = "asked for by the district";
            request.capex = 3'800'000 + 10'000 * below(900);
            request.receivedOn = day(2016 + below(10));
            const std::size_t length = 1 + static_cast<std::size_t>(below(static_cast<int>(way.size())));
            for (std::size_t step = 0; step < length; ++step)
                steps.push_back({TransitionId::named("step" + std::to_string(steps.size())),
                                 request.id,
                                 {},
                                 step == 0 ? "draft" : way.at(step - 1),
                                 way.at(step),
                                 base::daysAfter(*request.receivedOn, static_cast<long>(20 * step)),
                                 "clerk",
                                 "",
                                 ""});
            request.state = way.at(length - 1);
            request.stateSince = steps.back().on;
            for (const std::size_t which : {0U, 1U}) {
                Statement& statement = statements[2 * i + which];
                statement.request = request.id;
                statement.party = which == 0 ? m_dpo : m_appointed;
                statement.stance = "agree";
                statement.receivedOn = base::daysAfter(*request.receivedOn, 30);
            }
            asked[i].request = request.id;
            asked[i].camera = m_places[i % m_places.size()];
        }
        m_estate.requests = base::Table<Request>::of(std::move(requests));
        m_estate.statements = base::Table<Statement>::of(std::move(statements));
        m_estate.transitions = base::Table<Transition>::of(std::move(steps));
        m_estate.requestCameras = base::Table<RequestCamera>::of(std::move(asked));
    }

    void oversight() {
        auto incidents = rows<Incident>(m_requests);
        auto releases = rows<Release>(m_requests);
        for (std::size_t i = 0; i < incidents.size(); ++i) {
            incidents[i].code = code("IN-", i);
            incidents[i].on = day(2016 + below(10));
            incidents[i].kind = "offence";
            incidents[i].place = m_estate.cameras.find(m_places[i % m_places.size()])->at;
            releases[i].code = code("RE-", i);
            releases[i].number = static_cast<int>(i) + 1;
            releases[i].authorityClass = "police";
            releases[i].handedOn = day(2016 + below(10));
            releases[i].hours = below(10);
        }
        m_estate.incidents = base::Table<Incident>::of(std::move(incidents));
        m_estate.releases = base::Table<Release>::of(std::move(releases));
    }

    Estate m_estate;
    int m_requests;
    std::mt19937_64 m_random{20261122};
    std::vector<CameraId> m_places;
    PartyId m_dpo, m_appointed, m_city;
    PurposeId m_purpose;
    InfoSystemId m_system;
    LifeClassId m_life;
};

} // namespace

estate::Estate registerScene(int cameras, int requests) {
    return Scene(cameras, requests).take();
}

} // namespace vidette::bench
