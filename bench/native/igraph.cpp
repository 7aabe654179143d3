// igraph: bridges and what they part (W1), Dijkstra for distances (W2, W4).
#include <igraph/igraph.h>

#include <cmath>
#include <limits>

#include "bench.hpp"

namespace {

// igraph's containers, freed when they go out of scope.
struct IntVector {
  igraph_vector_int_t raw;
  explicit IntVector(igraph_integer_t size = 0) { igraph_vector_int_init(&raw, size); }
  IntVector(const IntVector&) = delete;
  IntVector& operator=(const IntVector&) = delete;
  ~IntVector() { igraph_vector_int_destroy(&raw); }
  igraph_integer_t& operator[](igraph_integer_t i) { return VECTOR(raw)[i]; }
  igraph_integer_t size() const { return igraph_vector_int_size(&raw); }
};

struct Graph {
  igraph_t raw;
  Graph(igraph_integer_t nodes, IntVector& ends) { igraph_create(&raw, &ends.raw, nodes, IGRAPH_UNDIRECTED); }
  Graph(const Graph&) = delete;
  Graph& operator=(const Graph&) = delete;
  ~Graph() { igraph_destroy(&raw); }
};

// Every edge fails alone: only bridges part anything. Blocks between bridges hang together as a forest; one breadth-first
// search of it tells how many nodes are on the far side of each.
bench::Answer single_edges(const bench::Input& input, Graph& graph, std::uint64_t first, std::uint64_t count) {
  IntVector bridges;
  igraph_bridges(&graph.raw, &bridges.raw);

  igraph_t rest;
  igraph_copy(&rest, &graph.raw);
  igraph_delete_edges(&rest, igraph_ess_vector(&bridges.raw));
  IntVector block, block_size;
  igraph_connected_components(&rest, &block.raw, &block_size.raw, nullptr, IGRAPH_WEAK);
  igraph_destroy(&rest);

  IntVector ends;
  for (igraph_integer_t i = 0; i < bridges.size(); ++i) {
    igraph_vector_int_push_back(&ends.raw, block[input.from[bridges[i]]]);
    igraph_vector_int_push_back(&ends.raw, block[input.to[bridges[i]]]);
  }
  const igraph_integer_t blocks = block_size.size();
  Graph forest(blocks, ends);
  IntVector order, parent;
  IntVector every(blocks);
  for (igraph_integer_t i = 0; i < blocks; ++i) every[i] = i;
  igraph_bfs(&forest.raw, 0, blocks > 0 ? &every.raw : nullptr, IGRAPH_ALL, /*unreachable=*/true, nullptr, &order.raw, nullptr,
             &parent.raw, nullptr, nullptr, nullptr, nullptr, nullptr);

  // Nodes below each block, then in its whole tree, the latter handed down from the root.
  std::vector<std::uint64_t> below(blocks), whole(blocks);
  for (igraph_integer_t i = blocks - 1; i >= 0; --i) {
    const igraph_integer_t child = order[i];
    below[child] += block_size[child];
    if (parent[child] >= 0) below[parent[child]] += below[child];
  }
  std::uint64_t intact = 0;
  for (igraph_integer_t i = 0; i < blocks; ++i) {
    const igraph_integer_t child = order[i];
    whole[child] = parent[child] >= 0 ? whole[parent[child]] : below[child];
    if (parent[child] < 0) intact += bench::pairs_among(whole[child]);
  }

  bench::Answer answer;
  answer.checksum = intact * count;
  for (igraph_integer_t i = 0; i < bridges.size(); ++i) {
    const std::uint64_t edge = bridges[i];
    if (edge < first || edge >= first + count) continue;
    const igraph_integer_t a = block[input.from[edge]], b = block[input.to[edge]];
    const igraph_integer_t child = parent[a] == b ? a : b;
    answer.checksum -= below[child] * (whole[child] - below[child]);
  }
  return answer;
}

// Distances from many sources in one call; an edge of infinite weight is passed over.
class Distances {
 public:
  Distances(const bench::Input& input, Graph& graph) : graph_(graph) {
    igraph_vector_init(&weight_, input.edges());
    igraph_matrix_init(&distance_, 0, 0);
    for (int edge = 0; edge < input.edges(); ++edge) VECTOR(weight_)[edge] = input.weight[edge];
  }
  Distances(const Distances&) = delete;
  Distances& operator=(const Distances&) = delete;
  ~Distances() {
    igraph_vector_destroy(&weight_);
    igraph_matrix_destroy(&distance_);
  }

  void set_weight(int edge, double weight) { VECTOR(weight_)[edge] = weight; }

  std::uint64_t sum_from(const igraph_vs_t& sources) {
    igraph_distances_dijkstra(&graph_.raw, &distance_, sources, igraph_vss_all(), &weight_, IGRAPH_ALL);
    std::uint64_t sum = 0;
    const igraph_integer_t rows = igraph_matrix_nrow(&distance_), columns = igraph_matrix_ncol(&distance_);
    for (igraph_integer_t column = 0; column < columns; ++column) {
      for (igraph_integer_t row = 0; row < rows; ++row) {
        const double distance = MATRIX(distance_, row, column);
        if (std::isfinite(distance)) sum += static_cast<std::uint64_t>(distance);
      }
    }
    return sum;
  }

 private:
  Graph& graph_;
  igraph_vector_t weight_;
  igraph_matrix_t distance_;
};

bench::Answer rerouting(const bench::Input& input, Distances& distances, std::uint64_t first, std::uint64_t count) {
  IntVector sources(input.sources.size());
  for (std::size_t i = 0; i < input.sources.size(); ++i) sources[i] = input.sources[i];
  bench::Answer answer;
  for (std::uint64_t failed = first; failed < first + count; ++failed) {
    distances.set_weight(failed, std::numeric_limits<double>::infinity());
    answer.add(distances.sum_from(igraph_vss_vector(&sources.raw)));
    distances.set_weight(failed, input.weight[failed]);
  }
  return answer;
}

bench::Answer one_to_all(const bench::Input& input, Distances& distances, std::uint64_t first, std::uint64_t count) {
  bench::Answer answer;
  for (std::uint64_t i = first; i < first + count; ++i) answer.add(distances.sum_from(igraph_vss_1(input.sources[i])));
  return answer;
}

}  // namespace

int main(int, char** arguments) {
  const std::string work = arguments[1];
  const bench::Input input = bench::read(arguments[2]);
  IntVector ends(2 * input.edges());
  for (int edge = 0; edge < input.edges(); ++edge) {
    ends[2 * edge] = input.from[edge];
    ends[2 * edge + 1] = input.to[edge];
  }
  Graph graph(input.nodes, ends);
  if (work == "W1") return bench::serve([&](auto first, auto count) { return single_edges(input, graph, first, count); });
  Distances distances(input, graph);
  if (work == "W2") {
    return bench::serve([&](auto first, auto count) { return rerouting(input, distances, first, count); });
  }
  if (work == "W4") {
    return bench::serve([&](auto first, auto count) { return one_to_all(input, distances, first, count); });
  }
  return 2;
}
