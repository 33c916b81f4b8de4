/** The style sheet of the practice X: X's measurements and colours, its views as react-native-web makes them. */
export const styles = `
html{color-scheme:light;--text:rgb(15,20,25);--muted:rgb(83,100,113);--line:rgb(239,243,244);--line2:rgb(207,217,222);--bg:rgb(255,255,255);--hover:rgba(15,20,25,.06);--fill:rgb(239,243,244);--solid:rgb(15,20,25);--onsolid:#fff;--accent:rgb(29,155,240);--thread:rgb(207,217,222);--mask:rgba(0,0,0,.4);--rowhover:rgba(0,0,0,.03)}
html[data-theme=dark]{color-scheme:dark;--text:rgb(231,233,234);--muted:rgb(113,118,123);--line:rgb(47,51,54);--line2:rgb(83,100,113);--bg:rgb(0,0,0);--hover:rgba(231,233,234,.1);--fill:rgb(32,35,39);--solid:rgb(239,243,244);--onsolid:rgb(15,20,25);--thread:rgb(51,54,57);--mask:rgba(91,112,131,.4);--rowhover:rgba(255,255,255,.03)}
html{overflow-y:scroll;-webkit-text-size-adjust:100%}
body{margin:0;overscroll-behavior-y:none;color:var(--text);font-family:TwitterChirp,-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;font-size:1rem;-webkit-font-smoothing:antialiased}
#react-root{display:flex;min-height:100vh}
.css-175oi2r{align-items:stretch;background-color:transparent;border:0 solid black;box-sizing:border-box;color:inherit;display:flex;flex-basis:auto;flex-direction:column;flex-shrink:0;font:inherit;list-style:none;margin:0;min-height:0;min-width:0;padding:0;position:relative;text-align:inherit;text-decoration:none;z-index:0}
.css-146c3p1{background-color:transparent;border:0 solid black;box-sizing:border-box;color:inherit;display:inline;font:inherit;line-height:1.3333;list-style:none;margin:0;padding:0;position:relative;text-align:inherit;text-decoration:none;white-space:pre-wrap;overflow-wrap:break-word;min-width:0}
.css-1jxf684{background-color:transparent;border:0 solid black;box-sizing:border-box;color:inherit;display:inline;font:inherit;list-style:none;margin:0;padding:0;text-align:inherit;text-decoration:none;white-space:inherit;overflow-wrap:break-word;min-width:0}
div.css-146c3p1{display:block}
button.css-175oi2r,a.css-175oi2r,a.css-146c3p1,[role=button],[role=tab],[role=menuitem]{cursor:pointer}
a.css-146c3p1:hover,a.r-plain:hover{text-decoration:underline}
svg{display:block;flex-shrink:0}
.r-rootBox{flex-grow:1;width:100%}
.r-app{flex-direction:row;flex-grow:1;width:100%}
.r-appMobile{flex-direction:column;flex-grow:1;width:100%}
.r-banner{flex-grow:1;align-items:flex-end;z-index:3}
.r-bannerBox{width:275px}.r-bannerNarrow{width:88px}
.r-bannerFixed{position:fixed;top:0;height:100vh;justify-content:space-between;padding-inline:8px;width:inherit;overflow-y:auto;overflow-x:hidden;scrollbar-width:none}
.r-bannerNarrow .r-bannerFixed{align-items:center}
.r-navItem{flex-direction:row;align-items:center;gap:20px;padding:12px;border-radius:9999px;align-self:flex-start;margin-block:2px}
.r-navItem:hover,.r-account:hover{background-color:var(--hover)}
.r-navWord{font-size:1.3333rem;line-height:24px;padding-inline-end:16px}
.r-badge{position:absolute;top:8px;inset-inline-start:24px;min-width:16px;height:16px;border-radius:9999px;background:var(--accent);color:#fff;font-size:11px;line-height:16px;text-align:center;padding-inline:3px}
.r-bigPost{background-color:var(--solid);color:var(--onsolid);border-radius:9999px;min-height:52px;width:90%;align-items:center;justify-content:center;font-weight:700;font-size:17px;margin-block:8px}
.r-bannerNarrow .r-bigPost{width:52px}
.r-account{flex-direction:row;align-items:center;gap:12px;padding:12px;border-radius:9999px;margin-block:12px}
.r-main{flex-grow:1;align-items:flex-start;flex-shrink:1}
.r-mainRow{flex-direction:row;justify-content:space-between;width:990px;max-width:100%;min-height:100vh}
.r-mainRowMedium{width:920px}
.r-mainRowNarrow{width:600px}.r-mainRowMobile{width:100%}
.r-primary{max-width:600px;width:100%;border-inline:1px solid var(--line);flex-shrink:1;min-height:100vh}
.r-primaryMobile{width:100%;min-height:100vh;padding-bottom:53px}
.r-sidebar{width:350px;margin-inline-end:10px}
.r-sidebarMedium{width:290px}
.r-sidebarBox{position:sticky;top:0;padding-top:6px;gap:16px}
.r-searchBox{flex-direction:row;align-items:center;height:44px;border-radius:9999px;border:1px solid var(--line);padding-inline:14px;gap:8px;color:var(--muted)}
.r-searchBox input{border:0;outline:0;background:none;color:var(--text);font:inherit;flex:1;min-width:0}
.r-searchBox:focus-within{border-color:var(--accent)}
.r-card{border:1px solid var(--line);border-radius:16px;overflow:hidden}
.r-cardTitle{font-size:1.3333rem;font-weight:800;padding:12px 16px}
.r-footer{color:var(--muted);font-size:13px;padding-inline:16px}
.r-topBar{position:sticky;top:0;z-index:3;background-color:color-mix(in srgb,var(--bg) 96%,transparent)}
.r-topBarBelow{background-color:var(--bg)}
.r-topBarRow{flex-direction:row;align-items:center;height:53px;padding-inline:16px;gap:24px}
.r-topTitle{font-size:1.3333rem;font-weight:700;line-height:24px}
.r-topNote{font-size:13px;color:var(--muted);line-height:16px}
.r-tabs{flex-direction:row;border-bottom:1px solid var(--line)}
.r-tab{flex-grow:1;align-items:center;justify-content:center;height:53px;color:var(--muted);font-weight:500}
.r-tab:hover{background-color:var(--hover)}
.r-tabOn{color:var(--text);font-weight:700}
.r-tabLine{position:absolute;bottom:0;height:4px;min-width:56px;border-radius:9999px;background-color:var(--accent)}
.r-iconButton{width:34.75px;height:34.75px;align-items:center;justify-content:center;border-radius:9999px;margin:-8px}
.r-iconButton:hover{background-color:var(--hover)}
.r-row{flex-direction:row}.r-grow{flex-grow:1;flex-shrink:1}.r-middle{align-items:center}.r-between{justify-content:space-between}.r-shrink{flex-shrink:1;max-width:100%}.r-gap4{gap:4px}.r-gap8{gap:8px}.r-gap12{gap:12px}.r-wrap{flex-wrap:wrap}.r-pad{padding:12px 16px}.r-center{align-items:center;justify-content:center}
.r-muted{color:var(--muted)}.r-bold{font-weight:700}.r-small{font-size:.8667rem}.r-big{font-size:1.3333rem}.r-huge{font-size:2.0667rem;font-weight:800;line-height:36px}.r-accent{color:var(--accent)}
.r-line{border-bottom:1px solid var(--line)}
.r-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}
.r-unseen{font-size:0;line-height:0}
.r-oneLine{white-space:nowrap;overflow:hidden;text-overflow:ellipsis;max-width:100%;flex-shrink:1}
.r-pill{background-color:var(--solid);color:var(--onsolid);border-radius:9999px;min-height:32px;padding-inline:16px;align-items:center;justify-content:center;font-weight:700;font-size:14px;align-self:center}
.r-pillOutline{border:1px solid var(--line2);border-radius:9999px;min-height:32px;padding-inline:16px;align-items:center;justify-content:center;font-weight:700;font-size:14px;align-self:center}
.r-pill[disabled]{opacity:.5;cursor:default}
.r-avatarClip{border-radius:9999px;overflow:hidden}
.r-avatarPicture{position:absolute;inset:0;background-size:cover}
.r-avatarImage{opacity:0;width:100%;height:100%;position:absolute;inset:0}
.r-article{padding-inline:16px;border-bottom:1px solid var(--line);cursor:pointer;outline:none}
.r-article:hover{background-color:var(--rowhover)}.r-article:focus-visible{box-shadow:inset 0 0 0 2px var(--accent)}
.r-joined{border-bottom-color:transparent}
.r-focal{cursor:auto}.r-focal:hover{background-color:transparent}
.r-spacer{flex-direction:row;padding-bottom:4px;min-height:12px}
.r-gutter{width:40px;align-items:center;margin-inline-end:8px;flex-shrink:0}
.r-threadLine{width:2px;flex-grow:1;background-color:var(--thread);margin-bottom:0}
.r-threadBelow{width:2px;flex-grow:1;background-color:var(--thread);margin-top:4px}
.r-content{flex-grow:1;flex-shrink:1;flex-basis:0;padding-bottom:12px}
.r-header{flex-direction:row;align-items:flex-start;justify-content:space-between;min-height:20px}
.r-userName{flex-direction:row;flex-shrink:1;max-width:100%;height:20px;line-height:20px}
.r-userName .css-146c3p1{line-height:20px}
.r-userNameFocal{flex-direction:column;height:auto}
.r-nameBox{flex-shrink:1;flex-direction:row;align-items:center;max-width:100%}
.r-handleRow{flex-direction:row;flex-shrink:1;margin-inline-start:4px;color:var(--muted)}
.r-handleRowFocal{margin-inline-start:0}
.r-keep{flex-shrink:0;white-space:nowrap}
.r-headerButtons{flex-direction:row;gap:8px;height:20px;align-items:center;color:var(--muted);margin-inline-start:8px}
.r-smallIcon{width:20px;height:20px;align-items:center;justify-content:center;border-radius:9999px;color:inherit}
.r-smallIcon:hover{color:var(--accent)}
.r-verified{color:var(--accent);margin-inline-start:2px}
.r-body{font-size:1rem;line-height:20px;white-space:pre-wrap}
.r-bodyFocal{font-size:1.1333rem;line-height:24px;margin-top:12px}
.r-emoji{height:1.2em;width:1.2em;margin-inline:.075em;vertical-align:-20%;display:inline-block}
.r-grokLine{flex-direction:row;align-items:center;gap:4px;color:var(--muted);font-size:.8667rem;margin-bottom:2px}
.r-social{flex-direction:row;align-items:center;font-size:13px;font-weight:700;color:var(--muted);padding-top:8px;line-height:16px}
.r-actions{flex-direction:row;justify-content:space-between;margin-top:12px;height:20px;max-width:600px;color:var(--muted)}
.r-actionsFocal{border-block:1px solid var(--line);height:48px;align-items:center;margin-top:16px}
.r-action{flex-direction:row;align-items:center;font-size:13px;line-height:16px;color:inherit;min-height:20px}
.r-action:hover{color:var(--accent)}
.r-actionLike:hover,.r-isLiked{color:rgb(249,24,128)}.r-actionRepost:hover,.r-isReposted{color:rgb(0,186,124)}.r-isBookmarked{color:var(--accent)}
.r-count{padding-inline:4px 8px;min-width:calc(1em + 12px)}
.r-attachment{margin-top:12px;border:1px solid var(--line2);border-radius:16px;overflow:hidden}
.r-photos{display:grid;grid-template-columns:repeat(auto-fit,minmax(45%,1fr));gap:2px;height:280px}
.r-photo{overflow:hidden;background-size:cover;background-position:center;min-height:120px}
.r-quote{padding:12px;cursor:pointer}
.r-quote:hover{background-color:var(--rowhover)}
.r-bar{height:32px;border-radius:4px;background-color:var(--fill);margin-bottom:4px;justify-content:center;padding-inline:12px}
.r-unavailable{margin:12px 16px;padding:12px;border:1px solid var(--line);border-radius:16px;background-color:var(--fill);color:var(--muted)}
.r-showMoreRow{padding:12px 16px;color:var(--accent);border-bottom:1px solid var(--line);align-items:center;min-height:44px;justify-content:center}
.r-showMoreRow:hover{background-color:var(--rowhover)}
.r-heading{padding:12px 16px}
.r-focalTime{flex-direction:row;gap:4px;margin-top:16px;color:var(--muted);flex-wrap:wrap}
.r-spinner{height:26px;width:26px;border-radius:50%;border:3px solid color-mix(in srgb,var(--accent) 25%,transparent);border-top-color:var(--accent);margin:24px auto;animation:practice-turn .75s linear infinite}
html[dir=rtl] [dir=ltr]{text-align:right}
html[dir=rtl] .r-grokLine{justify-content:flex-end}
@keyframes practice-turn{to{transform:rotate(360deg)}}
.r-composer{flex-direction:row;padding:4px 16px 0;cursor:text}
.r-composerBox{flex-grow:1;flex-shrink:1;flex-basis:0;padding-top:12px;min-width:0}
.r-editorLabel{display:block;cursor:text;min-height:28px;padding-block:2px}
.r-editorBig .DraftEditor-root,.r-editorBig textarea,.r-editorBig [contenteditable]{font-size:1.3333rem;line-height:24px;min-height:24px}
.r-editorTall .DraftEditor-root,.r-editorTall textarea{min-height:96px}
.r-plainField{border:0;outline:0;resize:none;background:none;color:var(--text);font:inherit;width:100%;display:block;padding:0}
.r-unknownField{outline:0;white-space:pre-wrap;min-height:24px;display:block}
.DraftEditor-root{color:var(--text);overflow-wrap:break-word}
.public-DraftEditorPlaceholder-root{color:var(--muted)}
.r-tagged{color:var(--accent)}
.r-tooLong{background-color:rgba(244,33,46,.3)}
.r-toolRow{flex-direction:row;align-items:center;justify-content:space-between;min-height:48px;padding-block:4px}
.r-toolRow>nav{flex-shrink:1;overflow:hidden}
.r-tools{flex-direction:row;color:var(--accent);gap:0}
.r-tool{width:34px;height:34px;align-items:center;justify-content:center;border-radius:9999px}
.r-tool:hover{background-color:rgba(29,155,240,.1)}
.r-whoReplies{color:var(--accent);font-weight:700;font-size:14px;padding:8px 0;border-bottom:1px solid var(--line);flex-direction:row;gap:4px;align-items:center}
.r-counter{width:30px;height:30px;align-items:center;justify-content:center}
.r-counterNumber{position:absolute;font-size:13px;color:var(--muted)}
.r-counterOver{color:rgb(244,33,46)}
.r-collapsed{padding-bottom:12px}
.r-collapsedRow{flex-direction:row;align-items:center;gap:8px}
.r-mask{position:fixed;inset:0;background-color:var(--mask)}
.r-overlay{position:fixed;inset:0;align-items:center;overflow-y:auto}
.r-dialog{width:min(600px,100vw);background-color:var(--bg);border-radius:16px;margin-top:5vh;min-height:277px;max-height:90vh}
.r-dialogMobile{width:100vw;min-height:100vh;max-height:none;margin:0;border-radius:0}
.r-dialogScroll{overflow-y:auto;flex-shrink:1;border-radius:16px}
.r-dialogBar{flex-direction:row;align-items:center;justify-content:space-between;height:53px;padding-inline:16px}
.r-confirm{width:320px;background-color:var(--bg);border-radius:16px;padding:32px;gap:12px;margin-top:25vh}
.r-sheet{position:fixed;background-color:var(--bg);border-radius:12px;box-shadow:0 0 15px rgba(101,119,134,.35);padding-block:8px;min-width:260px;max-width:384px;overflow:hidden}
.r-menuItem{flex-direction:row;align-items:center;gap:12px;padding:12px 16px;font-weight:700}
.r-menuItem:hover,.r-menuOn{background-color:var(--hover)}
.r-toast{position:fixed;bottom:32px;inset-inline:0;margin-inline:auto;width:max-content;max-width:90vw;background-color:var(--accent);color:#fff;border-radius:4px;padding:12px 16px;flex-direction:row;align-items:center;gap:24px}
.r-toastLink{font-weight:700}
.r-viewer{position:fixed;inset:0;flex-direction:row;background-color:var(--bg)}
.r-viewerStage{flex-grow:1;flex-shrink:1;background-color:rgb(38,38,38);align-items:center;justify-content:center}
.r-viewerSide{width:350px;overflow-y:auto;border-inline-start:1px solid var(--line)}
.r-viewerImage{max-width:90%;max-height:85vh}
.r-viewerClose{position:absolute;top:16px;inset-inline-start:16px;color:#fff;width:36px;height:36px;border-radius:9999px;background-color:rgba(15,20,25,.75);align-items:center;justify-content:center}
.r-profileBanner{height:200px;background-color:var(--line2)}
.r-atTop{align-self:flex-start}.r-profileAvatar{margin-top:-68px;border:4px solid var(--bg);border-radius:9999px;align-self:flex-start}
.r-profileItems{flex-direction:row;flex-wrap:wrap;gap:4px 12px;color:var(--muted)}
.r-profileItem{flex-direction:row;align-items:center;gap:4px}
.r-chat{flex-direction:row;width:990px;max-width:100%;height:100vh}
.r-chatInbox{width:390px;border-inline:1px solid var(--line);flex-shrink:1;overflow-y:auto}
.r-chatPanel{width:600px;border-inline-end:1px solid var(--line);flex-shrink:1;flex-grow:1;height:100vh}
.r-chatLog{flex-grow:1;flex-shrink:1;overflow-y:auto;padding:16px;gap:6px}
.r-bubble{background-color:var(--fill);border-radius:18px;padding:8px 14px;align-self:flex-start;max-width:75%}
.r-bubbleOwn{background-color:var(--accent);color:#fff;align-self:flex-end}
.r-chatComposer{flex-direction:row;align-items:center;gap:8px;margin:8px 16px;padding:6px 12px;border-radius:20px;background-color:var(--fill)}
.r-wall{align-self:stretch;flex-direction:row;flex-grow:1;min-height:100vh;align-items:center;justify-content:center;gap:120px;padding:24px}
.r-wallBox{gap:16px;max-width:560px}
.r-bottomBar{position:fixed;bottom:0;inset-inline:0;height:53px;flex-direction:row;justify-content:space-around;align-items:center;background-color:var(--bg);border-top:1px solid var(--line)}
.r-drawer{position:fixed;bottom:0;inset-inline-end:20px;width:54px;height:54px;border-radius:16px;background-color:var(--bg);box-shadow:0 0 15px rgba(101,119,134,.3);align-items:center;justify-content:center;margin-bottom:12px}
.r-fab{position:fixed;bottom:73px;inset-inline-end:16px;width:56px;height:56px;border-radius:9999px;background-color:var(--accent);color:#fff;align-items:center;justify-content:center}
`;
