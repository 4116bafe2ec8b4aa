import {
  writeOutput
} from "./chunk-GLHGAA44.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
export {
  writeOutput
};
