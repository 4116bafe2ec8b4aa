import {
  c15_occasionOf as occasionOf
} from "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
export {
  occasionOf
};
