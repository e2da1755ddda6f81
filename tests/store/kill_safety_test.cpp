// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/camera_edits.h"
#include "estate/record_edits.h"
#include "store/log_audit.h"
#include "store/project_store.h"
#include "support/random_estate.h"
#include "support/random_records.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

namespace vidette::store {
namespace {

/// Every edit moves a camera and counts on in a request: rows of both kinds, in one transaction.
estate::Estate atStep(const estate::Estate& estate, int step) {
    const auto moved = estate::moveCamera(estate, estate.cameras.begin()->id, {static_cast<double>(step), 0});
    return *estate::changeRecord<estate::Request>(
        *moved, moved->requests.begin()->id, [step](estate::Request& request) { request.support = step; });
}

/// 300 kills; VIDETTE_KILLS asks for another number.
int kills() {
    const char* asked = std::getenv("VIDETTE_KILLS");
    constexpr int kUsual = 300;
    return asked ? std::atoi(asked) : kUsual;
}

int stepOf(const estate::Estate& estate) {
    return static_cast<int>(estate.cameras.begin()->at.x);
}

/// Saves step after step and says each one that was acknowledged, until it is killed.
[[noreturn]] void saveForever(const std::string& file, const estate::Estate& estate, int from, int pipe) {
    auto store = ProjectStore::open(file);
    for (int step = from; store; ++step) {
        if (!store->save(atStep(estate, step), "Move", "")) break;
        if (write(pipe, &step, sizeof step) != static_cast<ssize_t>(sizeof step)) break;
    }
    _exit(1);
}

/// The last acknowledged step before the kill, which comes so long after the first one.
int runAndKill(const std::string& file, const estate::Estate& estate, int from, useconds_t after) {
    std::array<int, 2> ends{};
    EXPECT_EQ(pipe(ends.data()), 0);
    const pid_t child = fork();
    if (child == 0) saveForever(file, estate, from, ends[1]);
    close(ends[1]);
    int last = from - 1;
    int step = 0;
    if (read(ends[0], &step, sizeof step) == static_cast<ssize_t>(sizeof step)) last = step;
    usleep(after);
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    while (read(ends[0], &step, sizeof step) == static_cast<ssize_t>(sizeof step)) last = step;
    close(ends[0]);
    return last;
}

TEST(KillSafety, KilledWhileSaving_TheLastAcknowledgedEditIsThere) {
    const support::TemporaryFolder folder;
    const std::string file = folder / "p.gpkg";
    const auto estate = atStep(support::withRandomRecords(support::randomEstate(31, 2), 7, 1), 0);
    ASSERT_TRUE(createProject(file, estate));
    int acknowledged = 0;
    std::mt19937 random(20261122);
    for (int round = 0; round < kills(); ++round) {
        const auto wait = static_cast<useconds_t>(random() % 16'000);
        acknowledged = std::max(acknowledged, runAndKill(file, estate, acknowledged + 1, wait));
        const auto read = readProject(file); // with a journal beside it: from a copy
        ASSERT_TRUE(read) << base::describe(read.error());
        ASSERT_TRUE(stepOf(*read) == acknowledged || stepOf(*read) == acknowledged + 1);
        ASSERT_EQ(*read, atStep(estate, stepOf(*read)));
        acknowledged = stepOf(*read);
        ASSERT_TRUE(ProjectStore::open(file)); // rolls the journal back
        EXPECT_EQ(support::queryText(file, "PRAGMA integrity_check"), "ok");
    }
    EXPECT_TRUE(auditLog(file)->ok());
    EXPECT_GT(acknowledged, kills());
}

} // namespace
} // namespace vidette::store
