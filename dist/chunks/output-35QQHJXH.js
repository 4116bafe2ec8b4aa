import {
  writeOutput
} from "./chunk-GLHGAA44.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
export {
  writeOutput
};
