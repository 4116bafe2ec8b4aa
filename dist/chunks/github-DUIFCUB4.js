import {
  createGitHub
} from "./chunk-NHYRXUUQ.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./chunk-K2XDQSBJ.js";
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
  createGitHub
};
