/* Measured by `scripts/measure-type.mjs`; do not edit by hand. */

/** The letters measured, in the order of each row. */
export const LETTERS = " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ £«°·»½‘’“”–—…€";

export type TextStyle = 'title' | 'small' | 'phrase';

/** For each letter its advance in fiftieths of a CSS pixel, as two digits of base 36. */
export const ADVANCES: Readonly<Record<TextStyle, string>> = {
  title:
    '3e567oa696ggcf4a6f6f7ab1555r555b9y9y9y9y9y9y9y9y9y9y5q5qb1b1b1adgzc1bzcbcfbeabdhch4y9zbx9qemchdcbgdcc7bbamcbbggcbpbmaw635b63b18n3q9la49ea49n5da09y4e4d9c4eeq9za7a4a467965g9y8zd09c8z8q6z4a6zb1c1c1c1c1c1c1h1cbbebebebe4y4y4y4ycfchdcdcdcdcdcb1dccbcbcbcbbmbqap9l9l9l9l9l9lfa9e9n9n9n9n4e4e4e4eaf9za7a7a7a7a7b1a79y9y9y9y8za48z3e9y9v7a5n9ver4t4t88888ggug99z',
  small:
    '3h4l6c9p8kfvbm3k5x5x6sag4o5k4o4x9i9i9i9i9i9i9i9i9i9i5050agagag9pgrbfboc5c8baa7dac94i9db390e4c9d4b3d4c4b7a4c7aufgbdayal504x50ag8438949i8p9i964j9c9f3t3r8m3tec9f9j9i9i5l8k509f8gc48m8g8c5y435yagbfbfbfbfbfbfgoc5babababa4i4i4i4ic8c9d4d4d4d4d4agd4c7c7c7c7aybcac949494949494ex8p969696963t3t3t3t9j9f9j9j9j9j9jag9j9f9f9f9f8g9f8g3h9i976o5k97e442426p6p8cgoea9p',
  phrase:
    '4j5a6ob1b1fide3q525288a34j6o4e5eb1b1b1b1b1b1b1c7b1b15057a3a3a38khad3c4d5e2c6b8e6ew6k84djb2i6ecegb9efcdakcde8cxhvdccobp684z69a37c9ea19e7qa2835j8za25r569j59fgau93a89e806z6fah9gdf9u9m8g674v66a3d3d3d3d3d3d3ipd5c6c6c6c66k6k6k6ke2ecegegegegega3eoe8e8e8e8cobaana1a1a1a1a1a1dw7q838383835r5r5u5r97au9393939393a39fahahahah9m9h9m4jb18v7d4p91fg4k4l7w7x9hcfc8b1',
};
