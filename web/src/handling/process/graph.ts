import { Graph, layout } from '@dagrejs/dagre';
import type { Schemas } from '../../api/client';

type Workflow = Schemas['WorkflowView'];
type Entry = Schemas['TimelineEntryView'];

export interface DrawnState {
  state: string;
  label: string;
  final: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface DrawnWay {
  from: string;
  to: string;
  /** the places in the record at which it was taken; empty: never */
  taken: number[];
  points: { x: number; y: number }[];
  label: { x: number; y: number };
}

export interface Drawing {
  width: number;
  height: number;
  states: DrawnState[];
  ways: DrawnWay[];
  /** ways open from nearly everywhere, drawn only where they were taken */
  everywhere: string[];
}

const HEIGHT = 36;
/** A way out that more states than this know is told below the drawing instead of drawn from each of them. */
const FROM_EVERYWHERE = 4;

/** The machine laid out from top to bottom, with the way of this document in it. */
export function drawingOf({ states, events }: Workflow, entries: readonly Entry[]): Drawing {
  const taken = takenWays(entries);
  const common = events.filter(({ code }) => knownIn(states, code) > FROM_EVERYWHERE);
  const ways = waysOf(states, new Set(common.map(({ code }) => code)), taken);
  const met = new Set(ways.flatMap(({ from, to }) => [from, to]));
  const shown = states.filter(({ state }) => met.has(state));
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 36, ranksep: 44, edgesep: 18, marginx: 20, marginy: 20 });
  for (const { state, label } of shown) graph.setNode(state, { width: widthOf(label), height: HEIGHT });
  const order = new Map(states.map(({ state }, index) => [state as string, index]));
  const leap = (from: string, to: string): number => (order.get(to) ?? 0) - (order.get(from) ?? 0);
  for (const { from, to, taken: at } of ways)
    graph.setEdge(from, to, {
      width: Math.max(8, at.join().length * 8),
      height: 18,
      labelpos: 'c',
      weight: at.length > 0 ? 8 : leap(from, to) === 1 ? 4 : 1,
    });
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width,
    height,
    states: shown.map(({ state, label, final }) => ({ state, label, final, ...placeOf(graph, state) })),
    ways: ways.map((way) => ({ ...way, ...routeOf(graph, way) })),
    everywhere: common.map(({ label }) => label),
  };
}

const widthOf = (label: string): number => 28 + [...label].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 15 : 8), 0);

const knownIn = (states: Workflow['states'], event: string): number =>
  states.filter(({ events }) => events.some((one) => one.event === event)).length;

interface Way {
  from: string;
  to: string;
  taken: number[];
}

function waysOf(states: Workflow['states'], common: ReadonlySet<string>, taken: readonly Way[]): Way[] {
  const ways = new Map(taken.map((way) => [`${way.from} ${way.to}`, way]));
  for (const { state, events, goesOnTo } of states) {
    const targets = events.filter(({ event }) => !common.has(event)).flatMap(({ to }) => to);
    for (const to of [...targets, ...goesOnTo]) {
      const key = `${state} ${to}`;
      if (to !== state && !ways.has(key)) ways.set(key, { from: state, to, taken: [] });
    }
  }
  return [...ways.values()];
}

/** From where to where each act led, through the steps that were passed over. */
function takenWays(entries: readonly Entry[]): Way[] {
  const ways = new Map<string, Way>();
  for (const { sequence, from, to, passedOver } of entries) {
    if (from === null || from.code === to.code) continue;
    const stops = [from.code, ...passedOver.map(({ code }) => code), to.code];
    for (const [index, stop] of stops.slice(1).entries()) {
      const start = stops[index] ?? from.code;
      const key = `${start} ${stop}`;
      const way = ways.get(key) ?? { from: start, to: stop, taken: [] };
      way.taken.push(sequence);
      ways.set(key, way);
    }
  }
  return [...ways.values()];
}

function placeOf(graph: Graph, state: string) {
  const { x, y, width, height } = graph.node(state) as { x: number; y: number; width: number; height: number };
  return { x, y, width, height };
}

function routeOf(graph: Graph, { from, to }: Way) {
  const edge = graph.edge(from, to) as { points: { x: number; y: number }[]; x: number; y: number };
  return { points: edge.points, label: { x: edge.x, y: edge.y } };
}
