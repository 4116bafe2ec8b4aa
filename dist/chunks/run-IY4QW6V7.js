import {
  run
} from "./chunk-XPAJNC7T.js";
import "./chunk-ZYEXWVTP.js";
import "./chunk-GNFVMRGB.js";
import "./shared-783515CD.js";
import "./chunk-QIZ6UMJ2.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
export {
  run
};
