export * from "./backend";
export * from "./context";
export type * from "./types.gen";
