export { Overview } from "./Overview";
export { Timeline } from "./Timeline";
