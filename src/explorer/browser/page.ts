import { explorer } from "./explorer.ts";
import { startEngine } from "./startEngine.ts";

explorer(document.getElementById("app")!, startEngine);
