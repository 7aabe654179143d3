import { engineStarter } from "./engineStarter.ts";
import { explorer } from "./explorer.ts";

const root = document.getElementById("app")!;

engineStarter().then(
  (startEngine) => explorer(root, startEngine),
  ({ message }) => {
    root.textContent = `This browser cannot unpack the page: ${message}`;
  },
);
