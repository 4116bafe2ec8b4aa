import {
  writeOutput
} from "./chunk-GLHGAA44.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
export {
  writeOutput
};
