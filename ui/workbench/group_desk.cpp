// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/group_desk.h"

#include "base/date.h"
#include "io/group_files.h"
#include "io/group_json.h"
#include "ui/whole_file.h"
#include "ui/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace vidette::ui {
namespace {

base::Result<mcda::GroupProblem> readRound(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure("not_read", utf8(path), utf8(file.errorString()));
    const QByteArray bytes = file.readAll();
    auto read = io::readGroup(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())),
                              utf8(QFileInfo(path).fileName()));
    if (!read) return base::failure(read.error());
    return std::move(read->value);
}

/// Holds judgments of this expert and of nobody else.
bool isOwn(const mcda::GroupProblem& group, const std::string& expert) {
    const auto& all = group.judgments;
    return !all.empty() &&
           std::all_of(all.begin(), all.end(), [&](const auto& one) { return one.expert == expert; });
}

} // namespace

GroupDesk::GroupDesk(QObject* parent) : QObject(parent) {}

void GroupDesk::begin(const mcda::RoundPlan& plan, const QString& folder) {
    const auto round = mcda::begunRound(plan);
    if (!round) return emit told(text(base::describe(round.error())));
    if (holdsRound(folder)) return emit told(tr("A round was begun in the folder %1 already.").arg(folder));
    if (!QDir().mkpath(folder)) return emit told(tr("The folder %1 cannot be made.").arg(folder));
    QStringList files;
    for (const auto& file : io::groupFiles(*round)) {
        files << folder + QLatin1Char('/') + text(file.name);
        const QString trouble = writeWhole(files.back(), file.text);
        if (!trouble.isEmpty()) return emit told(trouble);
    }
    open(files);
}

bool GroupDesk::holdsRound(const QString& folder) {
    return QFileInfo::exists(folder + QLatin1Char('/') + QLatin1String(io::kRoundFile));
}

QStringList GroupDesk::filesIn(const QString& folder) {
    QStringList files;
    for (const QFileInfo& file :
         QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        files << file.absoluteFilePath();
    return files;
}

void GroupDesk::open(const QStringList& files) {
    m_files = files;
    m_decisions.clear();
    m_read.reset();
    readAgain();
}

void GroupDesk::add(const QStringList& files) {
    for (const QString& file : files)
        if (!m_files.contains(file)) m_files << file;
    readAgain();
}

void GroupDesk::close() {
    m_job.cancel();
    m_files.clear();
    m_decisions.clear();
    m_read.reset();
    m_trouble.clear();
    emit changed();
}

void GroupDesk::cancel() {
    m_job.cancel();
    m_trouble = tr("Reading was cancelled.");
    emit changed();
}

void GroupDesk::readAgain() {
    m_trouble.clear();
    m_job.start([this, files = m_files, decisions = m_decisions](const base::Task& task) -> Job::Delivery {
        auto read = readFiles(files, decisions, task);
        return [this, read = std::move(read)] { take(read); };
    });
    emit changed();
}

base::Result<GroupDesk::Read> GroupDesk::readFiles(const QStringList& files,
                                                   const std::vector<mcda::MergeDecision>& decisions,
                                                   const base::Task& task) {
    Read read;
    for (const QString& path : files) {
        auto group = readRound(path);
        if (!group) return base::failure(group.error());
        read.sources.push_back({utf8(path), std::move(*group)});
    }
    auto merge = mcda::mergedGroups(read.sources, decisions);
    if (!merge) return base::failure(merge.error());
    read.merge = std::move(*merge);
    if (!read.merge.conflicts.empty() || !mcda::isOpen(read.merge.group)) return read;
    auto result = mcda::groupResult(read.merge.group, {}, task);
    if (!result) return base::failure(result.error());
    read.result = std::move(*result);
    return read;
}

void GroupDesk::take(base::Result<Read> read) {
    m_trouble = read ? QString() : text(base::describe(read.error()));
    m_read = read ? std::make_shared<const Read>(std::move(*read)) : nullptr;
    if (m_read && !m_decisions.empty() && m_read->merge.conflicts.empty()) keepSetAside();
    emit changed();
}

std::vector<mcda::MergeConflict> GroupDesk::conflicts() const {
    if (!m_read) return {};
    return mcda::conflictsSeenBy(m_read->merge, {});
}

const mcda::GroupResult* GroupDesk::result() const {
    return m_read && m_read->result ? &*m_read->result : nullptr;
}

void GroupDesk::decide(const std::string& key, const std::string& source) {
    std::erase_if(m_decisions, [&](const auto& one) { return one.key == key; });
    m_decisions.push_back({key, source});
    readAgain();
}

/// The versions that lost go into the leader's file, so that nobody is asked again.
void GroupDesk::keepSetAside() {
    const QString path = roundFile();
    if (path.isEmpty()) return;
    auto round = readRound(path);
    if (!round || round->setAside == m_read->merge.group.setAside) return;
    round->setAside = m_read->merge.group.setAside;
    keep(path, round);
}

QString GroupDesk::roundFile() const {
    for (const QString& path : m_files)
        if (QFileInfo(path).fileName() == QLatin1String(io::kRoundFile)) return path;
    return {};
}

bool GroupDesk::endRound() {
    if (!m_read) return false;
    const QString path = roundFile().isEmpty() ? m_files.value(0) : roundFile();
    auto round = readRound(path);
    if (round) round = mcda::closedRound(std::move(*round), base::nowAsText());
    if (!keep(path, round)) return false;
    readAgain();
    return true;
}

QString GroupDesk::fileOf(const std::string& expert) const {
    if (!m_read) return {};
    const QString name = text(io::expertFileName(m_read->merge.group, expert));
    for (const QString& path : m_files)
        if (QFileInfo(path).fileName() == name) return path;
    for (const auto& source : m_read->sources)
        if (isOwn(source.group, expert)) return text(source.name);
    return QFileInfo(m_files.value(0)).absolutePath() + QLatin1Char('/') + name;
}

base::Result<mcda::GroupProblem> GroupDesk::ownRound(const std::string& expert) const {
    if (!m_read) return base::failure("not_read", "", utf8(tr("No round is open.")));
    const QString path = fileOf(expert);
    if (!QFileInfo::exists(path)) {
        auto own = mcda::fileOf(m_read->merge.group, expert);
        return own;
    }
    auto own = readRound(path);
    if (own && !m_read->merge.group.closedAt.empty()) own->closedAt = m_read->merge.group.closedAt;
    return own;
}

bool GroupDesk::judge(const mcda::GroupJudgment& judgment) {
    auto next = ownRound(judgment.expert);
    if (next) next = mcda::judged(std::move(*next), judgment);
    return keep(fileOf(judgment.expert), next);
}

bool GroupDesk::submit(const std::string& expert) {
    auto next = ownRound(expert);
    if (next) next = mcda::handedIn(std::move(*next), expert, base::nowAsText());
    return keep(fileOf(expert), next);
}

bool GroupDesk::keep(const QString& path, const base::Result<mcda::GroupProblem>& next) {
    const QString trouble =
        next ? writeWhole(path, io::writeGroup(*next)) : text(base::describe(next.error()));
    if (!trouble.isEmpty()) {
        emit told(trouble);
        return false;
    }
    if (!m_files.contains(path)) m_files << path;
    return true;
}

} // namespace vidette::ui
