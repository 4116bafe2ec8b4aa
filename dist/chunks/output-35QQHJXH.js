import {
  writeOutput
} from "./chunk-GLHGAA44.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
export {
  writeOutput
};
