// What the native programs share: the graph they read and the lines they speak.
//
// Usage: PROGRAM WORK FILE. FILE holds "nodes edges", a line "a b weight" for each edge, then "sources" and their nodes,
// then "scenarios" and for each "failures" and the failed edges. The program says "ready", then answers each line
// "run FIRST COUNT" on its input by "milliseconds checksum scenarios worst". It times itself, so pipes cost nothing.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

namespace bench {

struct Input {
  int nodes = 0;
  std::vector<int> from, to;
  std::vector<std::int64_t> weight;
  std::vector<int> sources;
  std::vector<std::vector<int>> scenarios;

  int edges() const { return static_cast<int>(from.size()); }
};

inline Input read(const std::string& path) {
  std::ifstream file(path);
  Input input;
  std::size_t count = 0;
  file >> input.nodes >> count;
  input.from.resize(count);
  input.to.resize(count);
  input.weight.resize(count);
  for (std::size_t edge = 0; edge < count; ++edge) file >> input.from[edge] >> input.to[edge] >> input.weight[edge];
  file >> count;
  input.sources.resize(count);
  for (int& source : input.sources) file >> source;
  file >> count;
  input.scenarios.resize(count);
  for (std::vector<int>& failed : input.scenarios) {
    file >> count;
    failed.resize(count);
    for (int& edge : failed) file >> edge;
  }
  if (!file) throw std::runtime_error("cannot read " + path);
  return input;
}

struct Answer {
  std::uint64_t checksum = 0;
  std::uint64_t worst = 0;

  void add(std::uint64_t value) {
    checksum += value;
    worst = std::max(worst, value);
  }
};

inline std::uint64_t pairs_among(std::uint64_t members) { return members * (members - 1) / 2; }

// Answers runs until the input ends. `work(first, count)` does that many scenarios.
template <class Work>
int serve(Work&& work) {
  std::cout << "ready" << std::endl;
  std::string run;
  std::uint64_t first = 0, count = 0;
  while (std::cin >> run >> first >> count) {
    const auto start = std::chrono::steady_clock::now();
    const Answer answer = work(first, count);
    const std::chrono::duration<double, std::milli> elapsed = std::chrono::steady_clock::now() - start;
    std::cout << elapsed.count() << ' ' << answer.checksum << ' ' << count << ' ' << answer.worst << std::endl;
  }
  return 0;
}

}  // namespace bench
