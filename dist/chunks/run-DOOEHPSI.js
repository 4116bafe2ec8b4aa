import {
  run
} from "./chunk-3QF3WE7Y.js";
import "./chunk-VDYJEXTW.js";
import "./chunk-TQEVT22Z.js";
import "./shared-2215EC58.js";
import "./chunk-IC7SBOIN.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
export {
  run
};
