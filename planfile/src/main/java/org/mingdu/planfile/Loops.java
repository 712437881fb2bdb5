package org.mingdu.planfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds a loop among the links of a plan, also one that closes only because a summary carries its links down to the
/// tasks under it.
///
/// Every task has one node, a summary two: what points to the summary enters at its beginning and flows to its
/// children; what leaves it comes from its end, which waits for its children. A search without recursion, so a chain of
/// 200,000 tasks is no danger.
final class Loops {
    private Loops() {}

    /// The uids along one loop, first repeated at the end; empty when there is none.
    static List<Integer> find(List<PlanTask> tasks, List<PlanLink> links) {
        int count = tasks.size();
        var place = new HashMap<Integer, Integer>(count * 2);
        for (int i = 0; i < count; i++) {
            place.put(tasks.get(i).uid(), i);
        }
        var edges = new Edges(2 * count, links.size() + 2 * count);
        for (int i = 0; i < count; i++) {
            var parent = place.get(tasks.get(i).parent());
            if (parent != null) {
                edges.add(begin(parent), begin(i));
                edges.add(end(tasks, i), count + parent);
            }
        }
        for (var link : links) {
            var from = place.get(link.from());
            var to = place.get(link.to());
            if (from != null && to != null) {
                edges.add(end(tasks, from, count), begin(to));
            }
        }
        return search(edges, tasks, count);
    }

    private static int begin(int task) {
        return task;
    }

    private static int end(List<PlanTask> tasks, int task) {
        return end(tasks, task, tasks.size());
    }

    private static int end(List<PlanTask> tasks, int task, int count) {
        return tasks.get(task).summary() ? count + task : task;
    }

    private static List<Integer> search(Edges edges, List<PlanTask> tasks, int count) {
        var state = new byte[2 * count];
        var path = new int[2 * count];
        var next = new int[2 * count];
        for (int root = 0; root < 2 * count; root++) {
            if (state[root] != 0) {
                continue;
            }
            int depth = 0;
            path[0] = root;
            next[0] = edges.first[root];
            state[root] = 1;
            while (depth >= 0) {
                int edge = next[depth];
                if (edge < 0) {
                    state[path[depth]] = 2;
                    depth--;
                    continue;
                }
                next[depth] = edges.next[edge];
                int to = edges.to[edge];
                if (state[to] == 1) {
                    return named(path, depth, to, tasks, count);
                }
                if (state[to] == 0) {
                    state[to] = 1;
                    depth++;
                    path[depth] = to;
                    next[depth] = edges.first[to];
                }
            }
        }
        return List.of();
    }

    private static List<Integer> named(int[] path, int depth, int to, List<PlanTask> tasks, int count) {
        var loop = new ArrayList<Integer>();
        for (int i = depth; i >= 0; i--) {
            int uid = tasks.get(path[i] % count).uid();
            if (loop.isEmpty() || loop.getLast() != uid) {
                loop.add(uid);
            }
            if (path[i] == to) {
                break;
            }
        }
        Collections.reverse(loop);
        if (loop.size() == 1 || !loop.getFirst().equals(loop.getLast())) {
            loop.add(loop.getFirst());
        }
        return loop;
    }

    /// The sentence's words for a loop: names in its order, the middle of a long one left out.
    static String words(List<Integer> loop, Map<Integer, PlanTask> byUid) {
        var words = new ArrayList<String>();
        for (int i = 0; i < loop.size(); i++) {
            if (loop.size() > 12 && i == 8) {
                words.add("……（略 %d 个）".formatted(loop.size() - 11));
            }
            if (loop.size() <= 12 || i < 8 || i >= loop.size() - 3) {
                var task = byUid.get(loop.get(i));
                words.add(task == null ? String.valueOf(loop.get(i)) : label(task));
            }
        }
        return String.join(" → ", words);
    }

    static String label(PlanTask task) {
        var name = task.name().length() > 40 ? task.name().substring(0, 40) + "…" : task.name();
        return task.code().isEmpty() ? name : task.code() + "“" + name + "”";
    }

    private static final class Edges {
        final int[] first;
        final int[] next;
        final int[] to;
        private int size;

        Edges(int nodes, int edges) {
            first = new int[nodes];
            Arrays.fill(first, -1);
            next = new int[edges];
            to = new int[edges];
        }

        void add(int a, int b) {
            to[size] = b;
            next[size] = first[a];
            first[a] = size++;
        }
    }
}
