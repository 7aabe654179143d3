/** A place on a route where something may be joined. */
interface Joint {
  readonly route: number;
  readonly alongKm: number;
}

/**
 * Which places on which routes are one node: a disjoint-set forest over landings and joints.
 *
 * A node holds at most one landing, so two landings are never joined however near they lie.
 */
export class Joints {
  private readonly landingCount: number;
  private readonly joints: Joint[] = [];
  private readonly membersOn = new Map<number, number[]>();
  private readonly parents: number[];
  private readonly sizes: number[];

  constructor(landingCount: number) {
    this.landingCount = landingCount;
    this.parents = Array.from({ length: landingCount }, (_, landing) => landing);
    this.sizes = this.parents.map(() => 1);
  }

  /** Of landings and joints; no member has this number or a higher one. */
  get count(): number {
    return this.parents.length;
  }

  /** A new joint; members `0…landingCount - 1` are the landings. */
  add(route: number, alongKm: number): number {
    const member = this.parents.length;
    this.parents.push(member);
    this.sizes.push(1);
    this.joints.push({ route, alongKm });
    const others = this.membersOn.get(route);
    if (others === undefined) this.membersOn.set(route, [member]);
    else others.push(member);
    return member;
  }

  /** The member that stands for a node: its landing, where it has one. */
  nodeOf(member: number): number {
    let node = member;
    while (this.parents[node] !== node) {
      this.parents[node] = this.parents[this.parents[node]!]!;
      node = this.parents[node]!;
    }
    return node;
  }

  /** Whether two members are one node now; not if that would join two landings. */
  join(a: number, b: number): boolean {
    const [low, high] = [this.nodeOf(a), this.nodeOf(b)].sort((m, n) => m - n) as [number, number];
    if (low === high) return true;
    if (high < this.landingCount) return false;
    this.parents[high] = low;
    this.sizes[low]! += this.sizes[high]!;
    return true;
  }

  isLanding(node: number): boolean {
    return node < this.landingCount;
  }

  /** Whether nothing has been joined to a member yet. */
  isAlone(member: number): boolean {
    return this.sizes[this.nodeOf(member)] === 1;
  }

  placeOf(member: number): Joint {
    return this.joints[member - this.landingCount]!;
  }

  /** The joints on a route, from its start. */
  on(route: number): number[] {
    const members = this.membersOn.get(route) ?? [];
    return members.toSorted((a, b) => this.placeOf(a).alongKm - this.placeOf(b).alongKm || a - b);
  }

  /** All joints. */
  members(): number[] {
    return this.joints.map((_, i) => i + this.landingCount);
  }
}
