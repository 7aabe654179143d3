// The Boost Graph Library: disjoint sets for connectivity (W1, W3, W5), Dijkstra for distances (W2, W4).
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/pending/disjoint_sets.hpp>
#include <boost/property_map/function_property_map.hpp>
#include <boost/property_map/property_map.hpp>

#include <limits>
#include <numeric>

#include "bench.hpp"

namespace {

// Joins the ends of every edge that survives and counts the pairs of nodes in one set.
class Connectivity {
 public:
  explicit Connectivity(const bench::Input& input)
      : input_(input), rank_(input.nodes), parent_(input.nodes), size_(input.nodes), sets_(by_node(rank_), by_node(parent_)) {}

  template <class HasFailed>
  std::uint64_t reachable_pairs(HasFailed&& has_failed) {
    std::fill(rank_.begin(), rank_.end(), 0);
    std::iota(parent_.begin(), parent_.end(), 0);
    for (int edge = 0; edge < input_.edges(); ++edge) {
      if (!has_failed(edge)) sets_.union_set(input_.from[edge], input_.to[edge]);
    }
    std::fill(size_.begin(), size_.end(), 0);
    for (int node = 0; node < input_.nodes; ++node) ++size_[sets_.find_set(node)];
    std::uint64_t pairs = 0;
    for (const std::uint64_t members : size_) {
      if (members > 1) pairs += bench::pairs_among(members);
    }
    return pairs;
  }

 private:
  using ByNode = boost::iterator_property_map<int*, boost::identity_property_map>;

  static ByNode by_node(std::vector<int>& values) { return ByNode(values.data()); }

  const bench::Input& input_;
  std::vector<int> rank_, parent_;
  std::vector<std::uint64_t> size_;
  boost::disjoint_sets<ByNode, ByNode> sets_;
};

struct Arc {
  int edge;
};

// Dijkstra's algorithm on a compressed sparse row graph; a failed edge has infinite weight, which costs less than
// filtering the graph.
class Distances {
 public:
  static constexpr std::int64_t unreachable = std::numeric_limits<std::int64_t>::max();

  explicit Distances(const bench::Input& input)
      : graph_(compressed(input)), weight_(input.weight), distance_(input.nodes) {}

  void fail(int edge) { weight_[edge] = unreachable; }
  void restore(int edge, std::int64_t weight) { weight_[edge] = weight; }

  std::uint64_t sum_from(int source) {
    const auto weight_of = [this](const Graph::edge_descriptor& arc) { return weight_[graph_[arc].edge]; };
    boost::dijkstra_shortest_paths(
        graph_, source,
        boost::weight_map(boost::make_function_property_map<Graph::edge_descriptor, std::int64_t>(weight_of))
            .distance_map(boost::make_iterator_property_map(distance_.begin(), get(boost::vertex_index, graph_)))
            .distance_inf(unreachable)
            .distance_combine(boost::closed_plus<std::int64_t>(unreachable)));
    std::uint64_t sum = 0;
    for (const std::int64_t distance : distance_) {
      if (distance != unreachable) sum += distance;
    }
    return sum;
  }

 private:
  using Graph = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, Arc>;

  static Graph compressed(const bench::Input& input) {
    std::vector<std::pair<int, int>> ends;
    std::vector<Arc> arcs;
    for (int edge = 0; edge < input.edges(); ++edge) {
      ends.emplace_back(input.from[edge], input.to[edge]);
      ends.emplace_back(input.to[edge], input.from[edge]);
      arcs.insert(arcs.end(), 2, Arc{edge});
    }
    return Graph(boost::edges_are_unsorted_multi_pass, ends.begin(), ends.end(), arcs.begin(), input.nodes);
  }

  Graph graph_;
  std::vector<std::int64_t> weight_, distance_;
};

bench::Answer single_edges(const bench::Input& input, std::uint64_t first, std::uint64_t count) {
  Connectivity connectivity(input);
  bench::Answer answer;
  for (std::uint64_t failed = first; failed < first + count; ++failed) {
    answer.add(connectivity.reachable_pairs([failed](int edge) { return edge == static_cast<int>(failed); }));
  }
  return answer;
}

bench::Answer rerouting(const bench::Input& input, Distances& distances, std::uint64_t first, std::uint64_t count) {
  bench::Answer answer;
  for (std::uint64_t failed = first; failed < first + count; ++failed) {
    distances.fail(failed);
    for (const int source : input.sources) answer.add(distances.sum_from(source));
    distances.restore(failed, input.weight[failed]);
  }
  return answer;
}

bench::Answer given_scenarios(const bench::Input& input, std::uint64_t first, std::uint64_t count) {
  Connectivity connectivity(input);
  std::vector<char> failed(input.edges());
  bench::Answer answer;
  for (std::uint64_t scenario = first; scenario < first + count; ++scenario) {
    for (const int edge : input.scenarios[scenario]) failed[edge] = 1;
    answer.add(connectivity.reachable_pairs([&failed](int edge) { return failed[edge] == 1; }));
    for (const int edge : input.scenarios[scenario]) failed[edge] = 0;
  }
  return answer;
}

bench::Answer edge_pairs(const bench::Input& input, std::uint64_t first, std::uint64_t count) {
  Connectivity connectivity(input);
  const std::uint64_t intact = connectivity.reachable_pairs([](int) { return false; });
  int a = 0;
  std::uint64_t left = first;
  while (left >= static_cast<std::uint64_t>(input.edges() - 1 - a)) left -= input.edges() - 1 - a++;
  int b = a + 1 + static_cast<int>(left);
  bench::Answer answer;
  for (std::uint64_t pair = 0; pair < count; ++pair) {
    answer.add(intact - connectivity.reachable_pairs([a, b](int edge) { return edge == a || edge == b; }));
    if (++b == input.edges()) {
      ++a;
      b = a + 1;
    }
  }
  return answer;
}

bench::Answer one_to_all(const bench::Input& input, Distances& distances, std::uint64_t first, std::uint64_t count) {
  bench::Answer answer;
  for (std::uint64_t i = first; i < first + count; ++i) answer.add(distances.sum_from(input.sources[i]));
  return answer;
}

}  // namespace

int main(int, char** arguments) {
  const std::string work = arguments[1];
  const bench::Input input = bench::read(arguments[2]);
  if (work == "W1") return bench::serve([&](auto first, auto count) { return single_edges(input, first, count); });
  if (work == "W3") return bench::serve([&](auto first, auto count) { return given_scenarios(input, first, count); });
  if (work == "W5") return bench::serve([&](auto first, auto count) { return edge_pairs(input, first, count); });
  Distances distances(input);
  if (work == "W2") {
    return bench::serve([&](auto first, auto count) { return rerouting(input, distances, first, count); });
  }
  if (work == "W4") {
    return bench::serve([&](auto first, auto count) { return one_to_all(input, distances, first, count); });
  }
  return 2;
}
