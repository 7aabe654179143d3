import { worldAt } from "../../data/world/index.ts";
import { serveEngine } from "./serveEngine.ts";

// A shipped network is never seen whole.
serveEngine((date) => worldAt(date!));
