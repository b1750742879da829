declare module 'virtual:knowledge' {
  const knowledge: import('./check-knowledge.ts').Knowledge;
  export default knowledge;
}
