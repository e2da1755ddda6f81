// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/project_edits.h"
#include "store/change_log.h"
#include "store/log_audit.h"
#include "store/project_store.h"
#include "support/random_estate.h"
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace vidette::store {
namespace {

using support::readText;

/// No file may grow beyond so many bytes: a write then fails, as it does on a full disk.
class FullDisk {
  public:
    explicit FullDisk(std::uintmax_t bytes) : m_signal(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit tight = m_before;
        tight.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &tight);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    ~FullDisk() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }

  private:
    rlimit m_before{};
    void (*m_signal)(int);
};

/// What a person without the rights of the superuser gets, as an exit status.
template<typename Ask>
int asNobody(Ask ask) {
    constexpr uid_t kNobody = 65534;
    const pid_t child = fork();
    if (child == 0) {
        if (geteuid() == 0 && setuid(kNobody) != 0) _exit(99);
        _exit(ask());
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

class FullDiskTest : public testing::Test {
  protected:
    void SetUp() override { ASSERT_TRUE(createProject(m_file, m_estate)); }

    const support::TemporaryFolder m_folder;
    const std::filesystem::path m_file = m_folder / "p.vidette.gpkg";
    const estate::Estate m_estate = support::randomEstate(51, 3);
    const estate::Estate m_larger = support::randomEstate(52, 60);
};

TEST_F(FullDiskTest, NothingIsLost_AndTheNextEditWritesEverything) {
    const std::string before = readText(m_file);
    auto store = ProjectStore::open(m_file);
    ASSERT_TRUE(store);
    {
        const FullDisk full(before.size());
        const auto saved = store->save(m_larger, "Much", "anna");
        ASSERT_FALSE(saved);
        EXPECT_EQ(saved.error().code, "not_written");
        EXPECT_EQ(saved.error().where, m_file.string());
    }
    EXPECT_TRUE(readText(m_file) == before);
    EXPECT_EQ(readProject(m_file), m_estate);
    const auto next = *estate::setName(m_larger, "With room");
    const auto saved = store->save(next, "Rename", "anna");
    ASSERT_TRUE(saved) << base::describe(saved.error());
    EXPECT_EQ(readProject(m_file), next);
    EXPECT_TRUE(auditLog(m_file)->ok());
}

TEST_F(FullDiskTest, NewProjectWithoutRoom_LeavesNothing) {
    const FullDisk full(100'000);
    const auto made = createProject(m_folder / "new.gpkg", m_larger);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, "not_written");
    const auto count = std::distance(std::filesystem::directory_iterator(m_folder.path()),
                                     std::filesystem::directory_iterator());
    EXPECT_EQ(count, 1);
}

TEST_F(FullDiskTest, OlderProjectWithoutRoomToBringItUpToDate_IsAsItWas) {
    const auto old = m_folder / "old.vidette.gpkg";
    std::filesystem::copy_file(support::repositoryFile("tests/data/project-v1.vidette.gpkg"), old);
    const std::string before = readText(old);
    auto store = ProjectStore::open(old);
    ASSERT_TRUE(store);
    const auto next = *estate::setName(store->estate(), "Renamed");
    for (const std::uintmax_t room :
         {before.size() / 2, before.size()}) { // for half of the copy; for the copy
        const FullDisk full(room);
        EXPECT_EQ(store->save(next, "Rename", "").error().code, "not_written");
        EXPECT_TRUE(readText(old) == before);
        EXPECT_FALSE(std::filesystem::exists(m_folder / "old.vidette.v1.bak.gpkg"));
    }
    ASSERT_TRUE(store->save(next, "Rename", ""));
    EXPECT_EQ(readProject(old), next);
    EXPECT_TRUE(std::filesystem::exists(store->backup()));
}

TEST_F(FullDiskTest, ReadOnlyFileOrFolder_IsReadAndNotOpenedForWriting) {
    namespace fs = std::filesystem;
    const auto ask = [&] {
        if (readProject(m_file) != m_estate) return 1;
        const auto opened = ProjectStore::open(m_file);
        return opened || opened.error().code != "read_only" ? 2 : 0;
    };
    fs::permissions(m_folder.path(), fs::perms(0555));
    fs::permissions(m_file, fs::perms(0666));
    EXPECT_EQ(asNobody(ask), 0);
    fs::permissions(m_folder.path(), fs::perms(0777));
    fs::permissions(m_file, fs::perms(0444));
    EXPECT_EQ(asNobody(ask), 0);
    EXPECT_EQ(asNobody([&] {
                  return createProject("/proc/new.gpkg", m_estate).error().code == "not_written" ? 0 : 3;
              }),
              0);
}

} // namespace
} // namespace vidette::store
