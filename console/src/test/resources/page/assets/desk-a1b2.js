export const desk = "工作台"
