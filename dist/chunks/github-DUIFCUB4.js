import {
  createGitHub
} from "./chunk-NHYRXUUQ.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./chunk-K2XDQSBJ.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
export {
  createGitHub
};
