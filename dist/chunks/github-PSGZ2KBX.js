import {
  createGitHub
} from "./chunk-6NPOFOKT.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./chunk-K2XDQSBJ.js";
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
  createGitHub
};
