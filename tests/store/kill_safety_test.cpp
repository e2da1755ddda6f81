// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/camera_edits.h"
#include "store/project_store.h"
#include "support/random_estate.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>

#include <array>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace vidette::store {
namespace {

estate::Estate atStep(const estate::Estate& estate, int step) {
    return *estate::moveCamera(estate, estate.cameras.begin()->id, {static_cast<double>(step), 0});
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
    const auto estate = atStep(support::randomEstate(31, 2), 0);
    ASSERT_TRUE(createProject(file, estate));
    int acknowledged = 0;
    for (int round = 0; round < 40; ++round) {
        const auto wait = static_cast<useconds_t>(397 * round);
        acknowledged = std::max(acknowledged, runAndKill(file, estate, acknowledged + 1, wait));
        const auto read = readProject(file); // with a journal beside it: from a copy
        ASSERT_TRUE(read) << base::describe(read.error());
        ASSERT_TRUE(stepOf(*read) == acknowledged || stepOf(*read) == acknowledged + 1);
        ASSERT_EQ(*read, atStep(estate, stepOf(*read)));
        acknowledged = stepOf(*read);
        ASSERT_TRUE(ProjectStore::open(file)); // rolls the journal back
        EXPECT_EQ(support::queryText(file, "PRAGMA integrity_check"), "ok");
    }
    EXPECT_GT(acknowledged, 40);
}

} // namespace
} // namespace vidette::store
