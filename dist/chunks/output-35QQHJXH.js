import {
  writeOutput
} from "./chunk-GLHGAA44.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
export {
  writeOutput
};
