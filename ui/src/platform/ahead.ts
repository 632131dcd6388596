import type { Backend, Commands } from "./backend";

/** The commands that take nothing, so that they can be asked before anybody says with what. */
type Answers = {
  [N in keyof Commands as Commands[N]["takes"] extends null ? N : never]?: Promise<Commands[N]["gives"]>;
};

/** That backend, of which some things were asked already: who asks first for one of them gets that answer. */
export function ahead(backend: Backend, answers: Answers): Backend {
  const asked = new Map<string, Promise<unknown>>(Object.entries(answers));
  // What goes wrong is told to who asks.
  for (const answer of asked.values()) answer.catch(() => undefined);
  return {
    ...backend,
    call: (name, ...args) => {
      const answer = asked.get(name) as ReturnType<typeof backend.call<typeof name>> | undefined;
      asked.delete(name);
      return answer ?? backend.call(name, ...args);
    },
  };
}
