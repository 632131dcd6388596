# واژه‌های Docket به فارسی. برای هر مفهوم یک واژه: claim ادعا، verdict حکم، evidence/exhibit مدرک،
# finding یافته، case پرونده، stage مرحله، journal دفتر ثبت، library کتابخانه.
# «unverified» یعنی بررسی شده و معلوم نشده است: «نامشخص»، تا با «تأییدشده» اشتباه نشود.
language-direction = rtl

app = Docket
close = بستن
cancel = انصراف
save = ذخیره
discard = دور انداختن
remove = حذف
back = بازگشت
details = جزئیات
dismiss = بستن پیام
toasts = آخرین کارها
undo = واگرد
tools = ابزارها
working = در حال کار…
not-stated = ذکر نشده
weekday-and-day = { $weekday } { $day }
confidential = محرمانه
remove-named = حذف { $title }
removed = ‏«{ $title }» حذف شد.
sample = نمونه
version = ‏Docket نسخهٔ { $version }

## نوار بالا
skip = پرش به میانهٔ پنجره
window-title = { $title } · Docket
search = جست‌وجو یا انجام هر کار
search-none = چیزی با همهٔ این واژه‌ها پیدا نشد.
search-corrected = با این واژه‌ها چیزی پیدا نشد؛ با این پیدا شد: { $query }
palette = جست‌وجو و فرمان‌ها
palette-offers = گزینه‌های همخوان
palette-commands = فرمان‌ها
palette-claims = ادعاها
palette-sources = منابع
palette-evidence = مدارک
palette-findings = یافته‌ها
palette-recent-claims = ادعاهای اخیر
palette-recent-cases = پرونده‌های اخیر
palette-move = جابه‌جایی
palette-take = باز کردن یا اجرا
palette-only = در آغاز: تنها فرمان‌ها
undo-what = واگرد: { $thing }
undo-nothing = چیزی برای واگرد نیست
redo-what = انجام دوباره: { $thing }
redo-nothing = چیزی برای انجام دوباره نیست
settings = تنظیمات
shortcuts = میان‌برهای صفحه‌کلید

## ستون آغاز
nav = پرونده‌ها و نماها
start-width = پهنای ستون پرونده‌ها و نماها
end-width = پهنای ستون ادعای جاری
cases = پرونده‌ها
views = نماها
library = کتابخانه
view-all = همهٔ ادعاها
view-inbox = ورودی
view-review = برای بازبینی
view-no-verdict = بدون حکم
view-one-source = تک‌منبعی
view-no-evidence = بدون مدرک
case-open = بدون حکم
view-save = ذخیرهٔ این جست‌وجو به‌صورت نما
view-name = نام نما
view-for-all = در همهٔ پرونده‌ها
view-menu = گزینه‌های دیگر برای { $name }
view-rename = تغییر نام…
view-replace = جایگزینی با این جست‌وجو
view-remove = حذف نما
view-saved = نمای «{ $name }» ذخیره شد.
view-replaced = نمای «{ $name }» از این پس همین جست‌وجو را نشان می‌دهد.
view-removed = نمای «{ $name }» حذف شد.
sources = منابع
evidence = مدارک
people = افراد
journal = دفتر ثبت

## پرونده‌ها
case-new = پروندهٔ تازه
case-add = افزودن پرونده
case-edit = تغییر نام پرونده
case-rename = تغییر نام…
case-remove = حذف پرونده
case-removed = پروندهٔ «{ $title }» حذف شد.
case-menu = گزینه‌های دیگر برای { $title }
case-title = نام
case-summary = موضوع و هدف آن

## نخستین شروع
start-title = هر ادعا، با آنچه له و علیه آن است.
start-lead = سندی وارد کنید، ادعاهایش را جدا کنید، برای هر ادعا مدرک بیاورید و همان قطعه‌ای را که گویاست نشان دهید، حکمی با دلیل بدهید و گزارشی بنویسید که هر کسی بتواند آن را وارسی کند. همه‌اش روی همین رایانه می‌ماند.
start-document = وارد کردن سند
start-document-about = مقاله، متن پیاده‌شدهٔ گفت‌وگو، پست: یک فایل، یا متنی که می‌چسبانید.
start-sample = باز کردن پروندهٔ نمونه
start-sample-about = پرونده‌ای ساختگی با ادعا، مدرک و حکم، برای آشنا شدن با برنامه.
start-empty-case = یا با پرونده‌ای خالی شروع کنید
start-drop = می‌توانید سند را روی همین پنجره هم رها کنید.

## پرونده در یک نگاه
overview = نمای کلی
timeline = گاه‌شمار
overview-states = ادعاها به تفکیک مرحله و حکم
overview-state =
    { $count } ادعا { $stage ->
        [inbox] در ورودی
        [checking] در حال بررسی
        [review] در بازبینی
        [done] تمام‌شده
       *[any] در مجموع
    }{ $verdict ->
        [confirmed] ، تأییدشده
        [denied] ، ردشده
        [unverified] ، نامشخص
        [none] ، بدون حکم
       *[any] { "" }
    }
overview-open = کارهای باقی‌مانده
overview-open-about = آنچه بازبین دوم خواهد پرسید. هر کدام را بزنید تا ادعاهایش را ببینید.
overview-open-count = { $what }: { $count } ادعا
open-no-verdict = بدون حکم
open-no-evidence = بدون مدرک، له یا علیه
open-nothing-supports = تأییدشده، بی‌آن‌که مدرکی تأییدش کند
open-nothing-refutes = ردشده، بی‌آن‌که مدرکی ردش کند
open-one-source = متکی به تنها یک مدرک
open-no-confidence = میزان اطمینان ذکر نشده
open-unanswered-evidence = مدرک مخالف بی‌پاسخ مانده
open-no-right-of-reply = دربارهٔ حق پاسخ چیزی نوشته نشده
open-no-appearance = منبعی نشان نمی‌دهد کجا گفته شده
overview-evidence = مدارک به تفکیک آنچه می‌گویند
overview-stance =
    { $count } یافته { $stance ->
        [supports] در تأیید ادعا
        [refutes] در رد ادعا
       *[context] برای زمینه
    }
case-summary-empty = موضوع و هدف این پرونده را بنویسید
next-review = { $count } ادعا در انتظار بازبینی است.
next-checking = { $count } ادعا در حال بررسی است.
next-inbox = { $count } ادعا در ورودی منتظر است.
next-unanswered = در { $count } حکم، مدرک مخالف بی‌پاسخ مانده است.
next-report =
    { $count ->
        [one] کار ادعا تمام است.
       *[other] کار هر { $count } ادعا تمام است.
    }
next-show = نمایش
next-write = نوشتن گزارش

## گاه‌شمار پرونده
timeline-whole = همه
timeline-back = یک گام به عقب
timeline-chart = گفته‌ها، ضبط مدارک و حکم‌ها در گذر زمان
timeline-hint = برای دیدن جزئیات، نشانگر را روی یک بازه بکشید، یا Shift را با کلیدهای جهت نگه دارید و Enter را بزنید. Esc یک گام برمی‌گردد.
timeline-between = { $from } تا { $to }
timeline-statements = گفته‌ها
timeline-captures = ضبط مدارک
timeline-verdicts = حکم‌ها
timeline-statement = گفته شد
timeline-capture = ضبط شد
timeline-verdict = حکم: { $verdict }
timeline-bar = { $when }: { $parts }
timeline-count-statements = { $count } گفته
timeline-count-captures = ضبط { $count } مدرک
timeline-count-verdicts = { $count } حکم
timeline-list = رویدادها به ترتیب زمان
timeline-total =
    { $count ->
        [0] در این بازه چیزی رخ نداده است.
       *[other] { $count } رویداد.
    }
timeline-first = این‌ها { $shown } رویداد نخست‌اند. برای دیدن بقیه، بازهٔ کوتاه‌تری را انتخاب کنید.
timeline-undated = { $count } ادعا بدون تاریخ است
timeline-empty = هنوز هیچ‌چیز تاریخ ندارد
timeline-empty-next = زمان ادعایی را بنویسید، مدرکی پیوست کنید یا حکمی بدهید تا اینجا دیده شود.

## ادعاها
claim = ادعا
claims = ادعاها
claims-count = { $count } ادعا
claims-empty = هنوز ادعایی نیست
claims-empty-next = سندی وارد کنید و واژه‌هایی را که ادعایی در خود دارند انتخاب کنید، یا خودتان ادعایی بنویسید.
claims-none-found = ادعایی پیدا نشد
claims-none-next = همهٔ این شرط‌ها باید با هم برقرار باشند. یکی را بردارید:
claims-none-words = اینجا چیزی با همهٔ این واژه‌ها نیست.
claims-without = بدون «{ $what }»: { $count } ادعا
claims-everywhere = در همهٔ پرونده‌ها: { $count } ادعا
claims-staged =
    { $count ->
        [one] ادعا به مرحلهٔ «{ $stage }» رفت.
       *[other] { $count } ادعا به مرحلهٔ «{ $stage }» رفت.
    }
claims-tagged =
    { $count ->
        [one] ادعا برچسب «{ $tag }» گرفت.
       *[other] { $count } ادعا برچسب «{ $tag }» گرفت.
    }
claims-untagged =
    { $count ->
        [one] برچسب «{ $tag }» از ادعا برداشته شد.
       *[other] برچسب «{ $tag }» از { $count } ادعا برداشته شد.
    }
claims-move = انتقال
claims-moved =
    { $count ->
        [one] ادعا به «{ $title }» منتقل شد.
       *[other] { $count } ادعا به «{ $title }» منتقل شد.
    }
claims-judged =
    { $count ->
        [one] ادعا حکم «{ $verdict }» گرفت.
       *[other] { $count } ادعا حکم «{ $verdict }» گرفت.
    }
claims-removed =
    { $count ->
        [one] ادعا حذف شد.
       *[other] { $count } ادعا حذف شد.
    }
filter = جست‌وجو در این ادعاها
list-filter = پالایش با واژه‌ها
filter-clear = نمایش همهٔ ادعاها
all-cases = همهٔ پرونده‌ها
chips = شرط‌های جست‌وجو
chip-is = { $name }: { $value }
chip-not = جز { $name }: { $value }
chip-edit = { $what }. ویرایش
chip-remove = برداشتن { $what }
completions = پیشنهادها برای ادامهٔ جست‌وجو
query-as-words = به‌صورت واژه جست‌وجو شد: { $words }
query-date-hint = تاریخ را همان‌طور که می‌نویسید: ۱۴۰۴، «ژانویهٔ ۲۰۲۶»، «۲۱ دی ۱۴۰۴». اگر فاصله دارد، در گیومه.
query-has = دارای
query-gap = فاقد
query-before = پیش از
query-after = پس از
query-statement = گزاره
query-attribution = انتساب
has-evidence = مدرک
has-support = مدرک موافق
has-refutation = مدرک مخالف
has-context = زمینه
has-verdict = حکم
has-source = منبع
has-reply = حق پاسخ
has-translation = ترجمه
has-note = یادداشت کاری
has-date = زمان
has-place = مکان
has-claimant = گوینده
has-tag = برچسب
has-relation = ادعای مرتبط
has-method = روش
lacks-verdict = حکم
lacks-evidence = مدرک
lacks-support = پشتوانهٔ تأیید
lacks-refutation = پشتوانهٔ رد
lacks-second-source = منبع دوم
lacks-confidence = میزان اطمینان
lacks-answer = پاسخ به مدرک مخالف
lacks-reply = حق پاسخ
lacks-appearance = منبعی که نشانش دهد
columns = ستون‌ها
column-claim = ادعا
column-claimant = گوینده
column-date = زمان
column-case = پرونده
order = ترتیب
order-added = به ترتیب ورود
order-newest = تازه‌ترین در بالا
stage = مرحله
any-stage = هر مرحله‌ای
stage-inbox = ورودی
stage-checking = در حال بررسی
stage-review = بازبینی
stage-done = تمام‌شده
verdict = حکم
any-verdict = هر حکمی
verdict-confirmed = تأییدشده
verdict-denied = ردشده
verdict-unverified = نامشخص
verdict-none = هنوز بدون حکم
stance-count = { $stance }: { $count }
row-of = ادعای { $at } از { $total }
choose-claim = انتخاب این ادعا
choose-all = انتخاب همه
chosen-tools = برای ادعاهای انتخاب‌شده
chosen-count = { $count } انتخاب‌شده
chosen-all = هر { $count } ادعا انتخاب‌شده
chosen-clear = لغو انتخاب
claim-new = ادعای تازه
claim-add = افزودن ادعا
claim-added = ادعا افزوده شد.
claim-from = از واژه‌های انتخاب‌شده در «{ $title }»
claim-from-drop = بدون پیوند به آن منبع
claim-menu = گزینه‌های دیگر برای این ادعا
claim-remove = حذف ادعا
wording = عین عبارت
wording-hint = درست همان‌طور که گفته شده، به زبان اصلی. هر ادعا، یک گفته.
kind = نوع
kind-statement = گزاره: آیا چنین است؟
kind-attribution = انتساب: آیا او گفته است؟
claimant = گوینده
role = سمت
date = زمان
date-example = ۲۱ دی ۱۴۰۴
date-examples = همان‌طور که می‌نویسند: «۲۱ دی ۱۴۰۴»، «اوایل ژانویهٔ ۲۰۲۶»، «دی ۱۴۰۴»، «۱۰ تا ۱۲ ژانویهٔ ۲۰۲۶»
date-unread = ‏Docket این تاریخ را هنوز نمی‌فهمد. مثلاً بنویسید «۲۱ دی ۱۴۰۴»، «اوایل ژانویهٔ ۲۰۲۶» یا «۱۴۰۴».
place = مکان
translation = ترجمه
translation-empty = افزودن ترجمه
tag = برچسب
tag-give = افزودن
tag-take = برداشتن
tags = برچسب‌ها
tags-example = با ویرگول جدا کنید
tag-add = افزودن برچسب
tag-remove = برداشتن برچسب { $tag }
language-example = en, fa, ar

## شناسنامهٔ ادعا
dossier = ادعا
dossier-column = ادعای جاری
no-claim = ادعایی انتخاب نشده
no-claim-next = ادعایی را از فهرست انتخاب کنید تا حکم و مدارکش را ببینید، یا n را بزنید و ادعای تازه‌ای بنویسید.
gaps = بازبین دوم می‌پرسد
gap-no-verdict = هنوز حکمی ندارد.
gap-no-evidence = مدرکی ندارد، نه له و نه علیه.
gap-nothing-supports = تأیید شده، ولی هیچ مدرکی تأییدش نمی‌کند.
gap-nothing-refutes = رد شده، ولی هیچ مدرکی ردش نمی‌کند.
gap-one-source = حکم تنها به یک مدرک متکی است.
gap-no-confidence = چقدر مطمئنید؟ ذکر نشده است.
gap-unanswered-evidence = مدرکی خلاف حکم هست که درباره‌اش چیزی گفته نشده.
gap-no-right-of-reply = از چه کسی پاسخ خواسته شد، یا چرا از هیچ‌کس؟
gap-no-appearance = کجا گفته شده؟ هیچ منبعی نشان نمی‌دهد.
background = پیشینه
why-checked = چرا بررسی شد
why-checked-empty = دامنهٔ انتشار، اهمیت، آسیب احتمالی
method = روش
method-empty = گام‌ها، جست‌وجوها و ابزارها، به ترتیب
right-of-reply = حق پاسخ
right-of-reply-empty = از چه کسی، کِی و چگونه پاسخ خواسته شد و چه گفت؛ یا چرا از هیچ‌کس
field-note-private = یادداشت‌های کاری (هرگز در گزارش نمی‌آید)
note-empty = یادداشت برای خودتان
report-this = گزارش دربارهٔ این ادعا…

draft-kept = پیش‌نویس محفوظ است. ‏Esc: مثل قبل
draft-unsaved = هنوز ذخیره نشده
draft-saved = ذخیره شد
draft-given-back = متن پیشین برگشت.
draft-bring-back = برگرداندن نوشتهٔ من
meanwhile = در این میان کس دیگری این را تغییر داده است. متن کنونی:
meanwhile-emptied = در این میان کس دیگری این را خالی کرده است.
meanwhile-theirs = پذیرفتن متن او
meanwhile-mine = ذخیرهٔ متن من به جای آن
show-more = نمایش { $count } مورد دیگر
key-section-next = بخش بعدی شناسنامه
key-section-previous = بخش قبلی شناسنامه
key-history = تاریخچهٔ ادعا

## تاریخچهٔ ادعا
history = تاریخچه
history-empty = برای خود این ادعا هنوز کاری ثبت نشده است.
history-rested-on = تغییرهای بعدی به این وابسته‌اند: نخست آن‌ها را واگرد کنید.
change-new = اکنون:
change-gone = پیش‌تر:
change-came = افزوده شد
change-went = حذف شد
yes = بله
field-case = پرونده
field-passage = قطعه

## حکم‌ها
verdict-give = دادن حکم
verdict-for =
    { $count ->
        [one] حکم برای یک ادعا
       *[other] یک حکم برای { $count } ادعا
    }
verdict-not-yet = هنوز بررسی نشده است. وقتی آن‌قدر می‌دانید که دلیل بیاورید، حکم بدهید.
verdict-by = { $by }، { $at }
verdict-edit = تغییر حکم
verdict-clear = پس گرفتن حکم
verdict-cleared = حکم پس گرفته شد.
verdict-save = ذخیرهٔ حکم
verdict-saved = حکم ذخیره شد.
rationale = دلیل، برای خوانندگان
unknowns = آنچه هنوز معلوم نیست
unknowns-needed = آنچه هنوز معلوم نیست (برای «نامشخص» لازم است)
confidence = میزان اطمینان
confidence-low = اطمینان کم
confidence-medium = اطمینان متوسط
confidence-high = اطمینان زیاد
save-keys = ‏Ctrl Enter ذخیره می‌کند
verdict-earlier = حکم‌های پیشین، در تاریخچه
verdict-holds = تا ذخیرهٔ حکمی دیگر، همین برقرار است.
verdict-lacks = هنوز نوشته نشده: { $what }
verdict-lacks-reason = دلیل
verdict-lacks-unknowns = آنچه هنوز معلوم نیست
verdict-meanwhile = هنگامی که می‌نوشتید، { $by } حکمی داد که اکنون در بالا آمده است. ذخیرهٔ حکم شما جای آن را می‌گیرد.
verdict-meanwhile-gone = هنگامی که می‌نوشتید، حکم پس گرفته شد.
verdict-meanwhile-go-on = ادامه با حکم من

## یافته‌ها
findings-empty = هنوز هیچ مدرکی برای این ادعا به کار نرفته است. مدرکی پیوست کنید، یا فایلی را روی پنجره رها کنید.
stance = دربارهٔ ادعا چه می‌گوید
stance-supports = تأیید می‌کند
stance-refutes = رد می‌کند
stance-context = زمینه
finding-note = برداشت شما
finding-note-empty = برداشت خود را بنویسید
finding-note-hint = در گزارش می‌آید، مگر محرمانه باشد.
finding-menu = گزینه‌های دیگر برای { $title }
finding-restance = تغییر به «{ $stance }»
finding-remove = جدا کردن از این ادعا
finding-removed = یافته برداشته شد. مدرک در پرونده می‌ماند.
finding-added = برای ادعا به کار رفت: «{ $stance }».
note-withhold = محرمانه کردن یادداشت
note-publish = آوردن یادداشت در گزارش
note-confidential = یادداشت محرمانه
withheld-because = محرمانه: { $reason }
located-changed = متن از آن زمان تغییر کرده است: این قطعه را دیگر نمی‌توان با اطمینان پیدا کرد.
located-misplaced = واژه‌ها در این قطعه نیستند. دوباره انتخابشان کنید.

## محل‌های طرح و پیوندها
appearances = آمده در
appearances-find = یافتن در منبعی
appearances-empty = هنوز هیچ‌جا. منبعی را باز کنید، واژه‌ها را انتخاب کنید و «این ادعا اینجا آمده» را بزنید.
appearance-added = محل طرح ادعا افزوده شد.
appearance-remove = در { $title } نیامده است
appearance-removed = محل طرح ادعا برداشته شد.
appears-here = این ادعا اینجا آمده
relations = ادعاهای مرتبط
relations-empty = هنوز ادعایی مرتبط نشده است.
relation-add = مرتبط کردن
relation-kind = این ادعا
relation-other = کدام ادعا
relation-other-words = چند واژه از عبارت آن
relation-remove = دیگر به { $wording } مربوط نیست
relation-removed = ادعاها دیگر به هم مربوط نیستند.
relation-asserts = نقل می‌کند
relation-asserted-by = نقل شده در
relation-repeats = تکرار می‌کند
relation-repeated-by = تکرار شده در
relation-contradicts = در تناقض است با
relation-part-of = بخشی است از
relation-has-part = دربردارندهٔ

## منابع
sources-count = { $count } منبع
sources-empty = هنوز منبعی نیست
sources-empty-next = منبع سندی است که ادعاها در آن آمده‌اند: مقاله، متن پیاده‌شدهٔ گفت‌وگو، پست.
source-claims =
    { $count ->
        [0] بدون ادعا
       *[other] { $count } ادعا
    }
sort = مرتب‌سازی بر پایهٔ
sort-added = ترتیب ورود
sort-claims = بیشترین ادعا
sort-kind = نوع
sort-findings = بیشترین یافته
nothing-fits = چیزی با همهٔ این واژه‌ها نیست
nothing-fits-next = با واژه‌های کمتر، یا بخشی از یک واژه، شاید پیدا شود.
show-all = نمایش همه
bring-in = وارد کردن سند
bring-in-about = سندی که ادعاها در آن آمده‌اند. متنش دست‌نخورده می‌ماند؛ مشخصاتش را هر زمان می‌توان اصلاح کرد.
bring-in-case = نام پرونده
bring-in-case-hint = تحقیقی که سند به آن تعلق دارد. اگر خالی بماند، عنوان سند نام پرونده می‌شود.
bring-in-way = وارد کردن از
bring-in-file = فایل
bring-in-text = متن چسبانده‌شده
bring-in-words = متن
bring-in-into = پرونده
bring-in-new-case = پروندهٔ تازه
bring-in-words-hint = متن را اینجا بچسبانید.
bring-in-enter = ‏Enter سند را وارد می‌کند. Shift Enter خط تازه باز می‌کند.
bring-in-many = عنوان و مشخصات از خود سندها گرفته می‌شود و بعدتر می‌توان آن‌ها را اصلاح کرد.
bring-in-stopped = ‏«{ $name }» وارد نشد: { $why }
brought-in =
    { $count ->
        [one] سند وارد شد.
       *[other] { $count } سند وارد شد.
    }
bring-in-title-hint = اگر خالی بماند، از خود سند گرفته می‌شود.
bring-in-do = وارد کردن
choose-file = انتخاب فایل…
no-file-yet = هنوز فایلی انتخاب نشده
field-title = عنوان
field-author = نویسنده
field-publisher = ناشر
field-url = نشانی
field-archived-url = نشانی نسخهٔ بایگانی‌شده
field-published = تاریخ انتشار
field-language = زبان
reader = منبع
reader-hint = واژه‌ها را انتخاب کنید و c را بزنید تا ادعا شوند. با صفحه‌کلید: j و k جمله‌ها را انتخاب می‌کنند و Shift انتخاب را بلندتر می‌کند.
prose-keys = ‏j و k جمله‌ها را انتخاب می‌کنند، Shift انتخاب را بلندتر می‌کند و Enter سراغ کارهایی می‌رود که با آن می‌توان کرد. Tab سراغ حاشیهٔ متن می‌رود.
reader-margin = ادعاهای کنار متن
viewer-margin = یافته‌های کنار متن
unplaced =
    { $count ->
        [one] یک ادعا به اینجا مربوط است، ولی قطعه‌ای ندارد که بتوان نشان داد:
       *[other] { $count } ادعا به اینجا مربوط است، ولی قطعه‌ای ندارد که بتوان نشان داد:
    }
unplaced-whole = قطعه‌ای انتخاب نشده بود.
find = جست‌وجو در متن
find-count = { $at } از { $count }
find-none = پیدا نشد
find-next = یافتن بعدی
find-previous = یافتن قبلی
find-close = بستن و ماندن همین‌جا
make-claim = ساختن ادعا
passage-of = { $wording } ({ $verdict })
passage-finding = { $stance }: { $wording }
selection-bar = برای واژه‌های انتخاب‌شده

## مدارک
exhibits-count = { $count } مدرک
exhibits-empty = هنوز مدرکی نیست
exhibits-empty-next = فایل‌ها را روی پنجره رها کنید یا انتخابشان کنید. هر کدام بایت‌به‌بایت و برای همیشه نگه داشته می‌شود.
exhibit-findings =
    { $count ->
        [0] هنوز به کار نرفته
       *[other] { $count } یافته
    }
evidence-file = فایل
evidence-link = پیوند
evidence-quotation = نقل‌قول
evidence-note = یادداشت
attach = پیوست
attach-files = پیوست فایل‌ها
attach-other = پیوند، نقل‌قول، یادداشت
attach-known = مدرک موجود در پرونده
attach-link = افزودن پیوند
attach-quotation = افزودن نقل‌قول
attach-note = افزودن یادداشت
attach-drop = یا روی پنجره رهایشان کنید
attach-no-claim = ادعایی انتخاب نشده: فایل‌ها به پرونده افزوده می‌شوند و بعدتر می‌توان آن‌ها را برای ادعاها به کار برد.
attach-count = { $count } فایل
attach-against = به کار بردن برای ادعای جاری
attach-goes-on = در پس‌زمینه ادامه می‌یابد؛ پیشرفت آن در نوار وضعیت است.
attach-cancelled = چیزی پیوست نشد. آنچه نوشته بودید محفوظ است.
attached =
    { $count ->
        [one] پیوست شد و SHA-256 آن ثبت شد.
       *[other] { $count } فایل پیوست شد و SHA-256 آن‌ها ثبت شد.
    }
attached-known = ‏«{ $name }» پیش‌تر با عنوان «{ $title }» در پرونده بود.
added = به مدارک افزوده شد.
refused =
    { $count ->
        [one] یک فایل پذیرفته نشد:
       *[other] { $count } فایل پذیرفته نشد:
    }
refused-file = «{ $name }»: { $why }
refused-more =
    { $count ->
        [one] و یکی دیگر.
       *[other] و { $count } تای دیگر.
    }
choose-files = انتخاب فایل‌ها…
held-against = مربوط به
hold-against = به کار بردن برای ادعا
finding-new = یافتهٔ تازه
picture-tools = ابزارهای تصویر
zoom-in = بزرگ‌تر
zoom-out = کوچک‌تر
zoom-fit = کل تصویر
zoom-actual = اندازهٔ واقعی
rotate = چرخاندن به راست
hold-whole = به کار بردن کل مدرک برای ادعا
link-text = متنی که آنجا آمده
quotation-text = عین نقل‌قول
note-text = آنچه دیده یا شنیده شد
note-who = چه کسی دیده یا شنیده شد
note-how = چگونه
note-how-example = تلفنی
note-by = چه کسی یادداشت کرد
heard-call = تلفنی
heard-person = حضوری
heard-message = با پیام
heard-reply = در پاسخ به پرسش‌ها
when-captured = زمان (خالی یعنی همین حالا)
origin = دست‌اول یا دست‌دوم؟
origin-unstated = ذکر نشده
origin-primary = دست‌اول
origin-secondary = دست‌دوم
origin-note = چرا به مدرک دست‌دوم بسنده شده، و پدیدآورنده‌اش چه منافعی دارد
withhold = محرمانه: هرگز از کتابخانه بیرون نمی‌رود
withhold-reason = چرا محرمانه است
withhold-reason-hint = در گزارش، همین دلیل به جای آن می‌آید.
text-change-hint = پس از آن، قطعه‌های متن پیشین دیگر پیدا نمی‌شوند.
viewer = مدرک
viewer-no-claim = ادعایی را باز کنید تا این مدرک، یا بخشی از متنش، را برای آن به کار ببرید.
viewer-no-text = ‏Docket هنوز نمی‌تواند این نوع فایل را نشان دهد. خود فایل بایت‌به‌بایت محفوظ است.
viewer-as = نمایش به شکل
viewer-as-page = صفحه
viewer-as-text = متن
page-empty = صفحه خالی است.
captured = زمان ضبط
collector = ضبط‌کننده
tool = ابزار ضبط
file-name = نام فایل
file-type = نوع فایل
file-size = حجم
sha256 = SHA-256
sha256-of = ‏SHA-256 { $hash }
pasted-picture = تصویر چسبانده‌شده
drop-claim = رها کنید تا به ادعای جاری پیوست شود
drop-case = رها کنید تا به پرونده پیوست شود
drop-source = رها کنید تا سند وارد شود

## افراد
people-count = { $count } نفر
people-find = یافتن با نام یا سمت
people-none-found = کسی پیدا نشد.
people-more = و { $count } نفر دیگر: بخشی از نام را بنویسید.
people-empty = هنوز کسی نیست
people-empty-next = هر کس که ادعایی به او نسبت داده شود اینجا می‌آید.
person-name = نام
person-about = سمت، سازمان، منافع شناخته‌شده
person-withhold = محرمانه: نام هرگز از کتابخانه بیرون نمی‌رود

## گزارش‌ها
report = گزارش
report-of = دامنهٔ گزارش
report-case = پروندهٔ «{ $title }»
organisation = سازمان
organisation-hint = در گزارش‌ها به عنوان ناشر می‌آید.
report-language = زبان گزارش
report-formats = قالب
format-html = HTML
format-html-about = یک صفحه که در هر مرورگری باز می‌شود
format-pdf = PDF
format-pdf-about = برای چاپ و فرستادن، برچسب‌دار برای صفحه‌خوان‌ها
format-csv = CSV
format-csv-about = هر ادعا یک سطر، برای صفحه‌گسترده
format-claimreview = ClaimReview
format-claimreview-about = ‏JSON-LD، برای تبادل با راستی‌آزماهای دیگر
report-folder = پوشهٔ مقصد
choose-folder = انتخاب پوشه…
report-claim = ادعای جاری
report-options = گزینه‌ها
report-chosen =
    { $count ->
        [one] ادعای انتخاب‌شده
       *[other] { $count } ادعای انتخاب‌شده
    }
report-preview-first = پیش‌نمایش، { $shown } ادعای نخست از { $total } ادعا را نشان می‌دهد. گزارش همه را دارد.
report-withheld = آنچه محرمانه می‌ماند
report-withheld-none = هیچ‌چیز در این گزارش محرمانه نیست.
report-withheld-more = و { $count } مورد دیگر
withheld-exhibit = مدرک: { $title }
withheld-person = شخص: { $title }
withheld-note = یادداشت دربارهٔ: { $title }
withheld-reason = به جای آن می‌آید: { $reason }
report-leaks = این گزارش را هنوز نمی‌توان نوشت: نامی محرمانه در گفته یا نوشتهٔ کسی آمده است. آن متن را تغییر دهید، یا اگر خطری ندارد محرمانگی را بردارید.
report-leak = «{ $name }» در: { $text }
report-cancel = توقف نوشتن
report-stopped =
    { $count ->
        [0] متوقف شد. هیچ فایلی نوشته نشد.
       *[other] متوقف شد. پیش از آن { $count } فایل نوشته، بازخوانی و وارسی شد.
    }
report-open = باز کردن { $name }
sha256-copy = رونوشت SHA-256 از { $name }
sha256-copied = ‏SHA-256 رونوشت شد.
report-write = نوشتن گزارش
report-writing = در حال نوشتن و وارسی…
report-preview = پیش‌نمایش گزارش
report-checked =
    { $count ->
        [one] نوشته، بازخوانی و وارسی شد
       *[other] { $count } فایل نوشته، بازخوانی و وارسی شد
    }
report-reveal = نمایش { $name } در پوشه‌اش

## نوار وضعیت
saved =
    { $count ->
        [0] هنوز چیزی ذخیره نشده
       *[other] { $count } تغییر ذخیره شد
    }
verify = وارسی کتابخانه
verifying = در حال وارسی…
intact = دفتر ثبت سالم است
intact-read = دفتر ثبت سالم است: { $entries } تغییر و { $files } فایل ({ $size }) بازخوانی شد.
damaged =
    { $count ->
        [one] یک مورد آسیب دیده است
       *[other] { $count } مورد آسیب دیده است
    }
damage-what = چه چیزی آسیب دیده
repair = تعمیر کتابخانه
repairing = در حال تعمیر…
repaired = کتابخانه دوباره سالم است.
repaired-partly =
    { $count ->
        [one] یک مورد هنوز درست نیست.
       *[other] { $count } مورد هنوز درست نیست.
    }
repaired-database = پایگاه داده از نو ساخته شد، با { $entries } تغییر.
repaired-lost = تغییرهای { $from } تا { $to } از دست رفته‌اند.
repaired-files = { $count } فایل مدرک بازگردانده شد.
backup-ago = پشتیبان: { $ago }
backup-none = بدون نسخهٔ پشتیبان
backup-now = پشتیبان‌گیری
backup-elsewhere = پشتیبان‌گیری روی دیسکی دیگر…
backup-all = همهٔ پشتیبان‌ها…
backup-busy = در حال پشتیبان‌گیری…
backup-folder = پوشه‌ای برای پشتیبان‌ها، روی دیسکی دیگر
backup-made = نسخهٔ پشتیبان گرفته و بازخوانی شد
backup-made-in = نسخهٔ پشتیبان در { $folder } گرفته و بازخوانی شد
backup-trouble = پشتیبان‌گیری رسیدگی می‌خواهد
place-synced = کتابخانه در پوشهٔ همگام
place-synced-about = این کتابخانه در پوشه‌ای است که { $name } آن را با رایانه‌های دیگر همگام می‌کند؛ فایل‌به‌فایل، و حتی هنگامی که Docket می‌نویسد. این کار می‌تواند کتابخانه را از هم بپاشد. Docket را ببندید، پوشهٔ کتابخانه را به جایی ببرید که همگام نمی‌شود، و به جای آن پشتیبان‌ها را به { $name } بسپارید.
place-network = کتابخانه روی شبکه
place-network-about = این کتابخانه روی دیسکی است که از راه شبکه ({ $name }) در دسترس است. قفل‌ها آنجا چنان‌که باید کار نمی‌کنند و قطع ارتباط می‌تواند به آن آسیب بزند. Docket را ببندید، پوشهٔ کتابخانه را به دیسکی در همین رایانه ببرید، و به جای آن پشتیبان‌ها را روی شبکه بگذارید.

## کارهای طولانی
work-cancel = لغو: { $what }
work-stopping = در حال توقف…
work-change = تغییر کتابخانه
work-verify = وارسی کتابخانه
work-journal = خواندن دفتر ثبت
work-evidence = خواندن مدارک
work-repair = یافتن آسیب‌ها
work-mending = تعمیر کتابخانه
work-backup = پشتیبان‌گیری
work-backup-verify = خواندن پشتیبان
work-restore = بازگرداندن پشتیبان
work-attach = پیوست
work-bring-in = وارد کردن سند
work-export = نوشتن گزارش

## تنظیمات
settings-name = نام شما
settings-name-hint = تغییرهای شما در دفتر ثبت، و حکم‌هایتان، به این نام ثبت می‌شود.
settings-you = شما
settings-look = ظاهر
settings-keys = کلیدها
settings-library = کتابخانه
settings-backups = پشتیبان‌ها
theme = پوسته
theme-system = مانند سیستم
theme-light = روشن
theme-dark = تیره
theme-contrast = کنتراست زیاد
text-size = اندازهٔ متن
text-size-usual = بازگشت به اندازهٔ معمول
language = زبان
language-system = مانند سیستم
library-place = جای کتابخانه
library-reveal = باز کردن پوشه‌اش
library-about = همهٔ کار شما در همین یک پوشه است. وقتی Docket بسته است می‌توان آن را به دیسک یا رایانهٔ دیگری برد و آنجا باز کرد.
library-others = کتابخانه‌های دیگر
library-others-about = کتابخانهٔ دیگر در همهٔ پنجره‌ها جای این یکی را می‌گیرد. چیزی جابه‌جا یا رونوشت نمی‌شود. پوشهٔ خالی، کتابخانه‌ای تازه می‌شود.
library-open = باز کردن کتابخانه‌ای دیگر…
library-open-named = باز کردن { $path }
library-opening = در حال باز کردن…
library-choose = پوشهٔ یک کتابخانه، یا پوشه‌ای خالی برای کتابخانهٔ تازه
open = باز کردن
backups = پشتیبان‌ها، تازه‌ترین در بالا
backup-start = خودکار
backup-import = پیش از ورود انبوه
backup-manual = به درخواست شما
backup-migration = پیش از به‌روزرسانی Docket، بدون فایل‌های مدرک
backup-entries = { $count } تغییر
backup-verify = وارسی
backup-verify-named = وارسی پشتیبان { $when }
backup-whole = کامل است: همه‌اش بازخوانی شد، از جمله { $files } فایل مدرک ({ $size }).
backup-damaged = این پشتیبان کامل نیست:
restore = بازگرداندن…
restore-named = بازگرداندن پشتیبان { $when }
restore-folder = پوشه‌ای خالی برای بازگرداندن کتابخانه
restored = کتابخانه‌ای جداگانه در { $path } ساخته شد. آن که باز است دست نخورده.
restored-open = باز کردن آن
restored-partly = بخشی از آن بازنگشت:
backup-kept = کجا هستند و تا کی می‌مانند
backup-kept-about = پشتیبان‌ها در «backups» در پوشهٔ کتابخانه‌اند. فایل‌های مدرک آنجا تنها یک بار، برای همهٔ پشتیبان‌ها، نگه داشته می‌شوند و در حجم‌های بالا به حساب نیامده‌اند. وقتی تازه‌ترین پشتیبان یک‌روزه شده و چیزی تغییر کرده باشد، و نیز پیش از هر ورود انبوه، Docket خودش پشتیبان می‌گیرد. از این پشتیبان‌های خودکار، همهٔ آنچه در ۲۴ ساعت گذشته گرفته شده می‌ماند، سپس تازه‌ترینِ هر روز تا ۳۰ روز، و پس از آن تازه‌ترینِ هر ماه برای همیشه. آن‌هایی که خودتان خواسته‌اید تا وقتی پاکشان نکنید می‌مانند. اگر دیسک خراب شود، کتابخانه و این پشتیبان‌ها با هم از دست می‌روند: چند نسخه را روی دیسکی دیگر نگه دارید.

## میان‌برهای صفحه‌کلید
keys-everywhere = همه‌جا
keys-claims = در فهرست ادعاها
keys-dossier = در شناسنامهٔ ادعا
keys-reading = در منبع یا مدرک
keys-forms = در فرم‌ها
keys-search = یافتن کلید یا کار آن
keys-none = هیچ کلیدی این کار را نمی‌کند.
keys-about = دکمه‌ای را بزنید، سپس کلیدهای دلخواهتان را. Backspace کلیدها را برمی‌دارد و Esc آن‌ها را دست‌نخورده می‌گذارد.
keys-change = تغییر کلیدهای { $label }: { $keys }
keys-press = کلیدها را بزنید…
keys-press-for = کلیدهای { $label } را بزنید. Backspace آن‌ها را برمی‌دارد و Esc دست‌نخورده می‌گذارد.
keys-no = بدون کلید
keys-needed = این کلیدها در کادرها و فهرست‌ها لازم‌اند. کلیدهای دیگری را بیازمایید.
keys-conflict = این کلیدها این کار را هم می‌کنند: { $others }
keys-take = فقط برای این
keys-reset = کلیدهای معمول { $label }
keys-reset-all = همهٔ کلیدها به حالت معمول
key-separator = جابه‌جا کردن مرز دو ستون، یا جمع کردن ستون
keys-go = رفتن به
keys-window = پنجره
key-search = جست‌وجو یا انجام هر کار
key-report = نوشتن گزارش
key-go-back = بازگشت به جای پیشین
key-go-forward = رفتن به جای بعدی
key-pane-next = بخش بعدی پنجره
key-pane-previous = بخش قبلی پنجره
key-start-fold = جمع یا باز کردن پرونده‌ها و نماها
key-end-fold = جمع یا باز کردن ادعای جاری
key-text-larger = بزرگ‌تر کردن متن
key-text-smaller = کوچک‌تر کردن متن
key-text-normal = متن به اندازهٔ معمول
key-theme-light = رنگ‌های روشن
key-theme-dark = رنگ‌های تیره
key-theme-contrast = کنتراست زیاد
key-theme-system = رنگ‌ها مانند سیستم
key-language-next = زبان بعدی
key-window-new = پنجرهٔ تازه
key-name-ctrl = Ctrl
key-name-command = ⌘
key-name-alt = Alt
key-name-option = ⌥
key-name-shift = Shift
key-name-enter = Enter
key-name-escape = Esc
key-name-delete = Del
key-name-backspace = Backspace
key-name-space = Space
key-name-tab = Tab
key-name-home = Home
key-name-end = End
key-name-page-up = Page Up
key-name-page-down = Page Down
text-now = متن: { $percent } درصد اندازهٔ معمول
theme-now = رنگ‌ها: { $theme }
language-now = زبان پنجره اکنون { $language } است.
key-undo = واگرد
key-redo = انجام دوباره
key-new = ادعای تازه
key-attach = پیوست فایل‌ها
key-list = بازگشت به ادعاها
key-move = جابه‌جایی
key-next = ادعای بعدی
key-previous = ادعای قبلی
key-choose-all = انتخاب همهٔ ادعاها
key-none = لغو انتخاب، سپس بازگشت به فهرست
key-open = باز کردن شناسنامهٔ ادعا
key-confirmed = دادن حکم: تأییدشده
key-denied = دادن حکم: ردشده
key-unverified = دادن حکم: نامشخص
key-stage = رفتن به مرحلهٔ بعد
key-choose = انتخاب
key-remove = حذف
key-sentence = انتخاب یک جمله
key-longer = بلندتر کردن انتخاب
key-make-claim = ساختن ادعا از بخش انتخاب‌شده
key-back = بازگشت به فهرست
key-find = جست‌وجو در متن
key-passage-next = قطعهٔ نشان‌دار بعدی
key-passage-previous = قطعهٔ نشان‌دار قبلی
key-finding = بخش انتخاب‌شده تأیید می‌کند، رد می‌کند، زمینه است
key-save = ذخیره
key-leave = خروج بدون ذخیره

## دفتر ثبت
journal-about = همهٔ تغییرها، تازه‌ترین در بالا. هیچ‌چیز از آن هرگز پاک نمی‌شود.
journal-empty = هنوز چیزی تغییر نکرده است.
journal-undone = بعدتر واگرد شده
journal-more = نمایش تغییرهای پیشین
did-undo = واگرد شد: { $thing }
did-redo = دوباره انجام شد: { $thing }
did-add-case = پرونده افزوده شد
did-edit-case = نام پرونده تغییر کرد
did-remove-case = پرونده حذف شد
did-add-person = شخص افزوده شد
did-edit-person = شخص ویرایش شد
did-remove-person = شخصی حذف شد
did-add-source = منبع وارد شد
did-edit-source = منبع ویرایش شد
did-remove-source = منبعی حذف شد
did-add-claim = ادعا افزوده شد
did-edit-claim = ادعا ویرایش شد
did-remove-claim = ادعایی حذف شد
did-move-claims = ادعاها به پرونده‌ای دیگر منتقل شد
did-add-view = نما ذخیره شد
did-edit-view = نما تغییر کرد
did-remove-view = نمایی حذف شد
did-set-stage = مرحله تعیین شد
did-tag-claims = برچسب زده شد
did-untag-claims = برچسب برداشته شد
did-add-appearance = محل طرح ادعایی افزوده شد
did-remove-appearance = محل طرح ادعایی برداشته شد
did-add-relation = دو ادعا به هم مرتبط شدند
did-remove-relation = پیوندی برداشته شد
did-set-verdict = حکم داده شد
did-clear-verdict = حکمی پس گرفته شد
did-attach-evidence = مدرک پیوست شد
did-edit-evidence = مدرک ویرایش شد
did-remove-evidence = مدرکی حذف شد
did-add-finding = مدرکی برای ادعایی به کار رفت
did-edit-finding = یافته‌ای ویرایش شد
did-remove-finding = یافته‌ای حذف شد
did-salvage = کتابخانه تعمیر شد
did-open-sample = پروندهٔ نمونه باز شد
undo-add-case = افزودن پرونده
undo-edit-case = تغییر نام پرونده
undo-remove-case = حذف پرونده
undo-add-person = افزودن شخص
undo-edit-person = ویرایش شخص
undo-remove-person = حذف شخص
undo-add-source = وارد کردن منبع
undo-edit-source = ویرایش منبع
undo-remove-source = حذف منبع
undo-add-claim = افزودن ادعا
undo-edit-claim = ویرایش ادعا
undo-remove-claim = حذف ادعا
undo-move-claims = انتقال ادعاها به پرونده‌ای دیگر
undo-add-view = ذخیرهٔ نما
undo-edit-view = تغییر نما
undo-remove-view = حذف نما
undo-set-stage = تعیین مرحله
undo-tag-claims = برچسب زدن
undo-untag-claims = برداشتن برچسب
undo-add-appearance = افزودن محل طرح ادعا
undo-remove-appearance = برداشتن محل طرح ادعا
undo-add-relation = مرتبط کردن دو ادعا
undo-remove-relation = برداشتن پیوند
undo-set-verdict = دادن حکم
undo-clear-verdict = پس گرفتن حکم
undo-attach-evidence = پیوست مدرک
undo-edit-evidence = ویرایش مدرک
undo-remove-evidence = حذف مدرک
undo-add-finding = به کار بردن مدرک برای ادعا
undo-edit-finding = ویرایش یافته
undo-remove-finding = حذف یافته
undo-salvage = تعمیر کتابخانه
undo-open-sample = باز کردن پروندهٔ نمونه

## وقتی کتابخانه یا خود صفحه از کار می‌افتد
closed-title = کتابخانه باز نمی‌شود
closed-another = باز کردن کتابخانه‌ای دیگر…
closed-another-folder = پوشهٔ کتابخانه
broken-title = این صفحه از کار افتاده است
broken-about = چیزی از دست نرفته است: هر چه ذخیره شده در کتابخانه است و آنچه می‌نوشتید محفوظ است.
broken-again = تلاش دوباره
broken-reload = بارگذاری دوبارهٔ صفحه
broken-copy = رونوشت جزئیات
broken-copied = رونوشت شد: چه خطایی رخ داد، و کجای Docket. پیش از فرستادن آن را بخوانید.
broken-copy-by-hand = رونوشت‌برداری خودکار از جزئیات ممکن نشد. آن‌ها را اینجا انتخاب و رونوشت کنید:
broken-details = چه خطایی رخ داد

## آنچه ممکن نشد. متن انگلیسی هر خطا از خود کتابخانه می‌آید.
error-field =
    { $field ->
        [case_title] نام پرونده
        [case_summary] موضوع و هدف پرونده
        [claim_wording] عبارت ادعا
        [claim_translation] ترجمهٔ ادعا
        [claim_language] زبان ادعا
        [claimant_role] سمت گوینده
        [claim_place] محل گفته شدن ادعا
        [claim_reason] «چرا بررسی شد»
        [claim_method] روش بررسی ادعا
        [right_of_reply] «حق پاسخ»
        [claim_note] یادداشت کاری ادعا
        [date] تاریخ
        [tag] برچسب
        [verdict_reason] دلیل حکم
        [verdict_unknowns] «آنچه هنوز معلوم نیست»
        [source_title] عنوان منبع
        [source_author] نویسندهٔ منبع
        [source_publisher] ناشر منبع
        [source_address] نشانی منبع
        [source_archived_address] نشانی نسخهٔ بایگانی‌شدهٔ منبع
        [source_language] زبان منبع
        [source_note] یادداشت منبع
        [source_text] متن منبع
        [exhibit_title] عنوان مدرک
        [exhibit_author] نویسندهٔ مدرک
        [exhibit_publisher] ناشر مدرک
        [exhibit_address] نشانی مدرک
        [exhibit_archived_address] نشانی نسخهٔ بایگانی‌شدهٔ مدرک
        [exhibit_language] زبان مدرک
        [capture_tool] ابزار ضبط
        [origin_note] توضیح دربارهٔ دست‌اول یا دست‌دوم بودن مدرک
        [exhibit_text] متن مدرک
        [quotation] نقل‌قول
        [note] یادداشت
        [finding_note] یادداشت یافته
        [person_name] نام شخص
        [person_about] توضیح دربارهٔ شخص
        [withholding_reason] دلیل محرمانگی
        [view_name] نام نما
        [view_query] جست‌وجوی نما
        [your_name] نام شما
        [list_of_claims] فهرست ادعاها
        [list_of_changes] فهرست تغییرها
        [exhibit] این مدرک
        [person] این شخص
       *[other] این متن
    }
error-thing =
    { $what ->
        [case] این پرونده
        [person] این شخص
        [source] این منبع
        [claim] این ادعا
        [appearance] این محل طرح ادعا
        [relation] این پیوند
        [evidence] این مدرک
        [finding] این یافته
        [view] این نما
        [entry] این مورد از دفتر ثبت
        [backup] این پشتیبان
       *[other] آنچه خواستید
    }
error-action =
    { $name ->
        [add_case] { undo-add-case }
        [edit_case] { undo-edit-case }
        [remove_case] { undo-remove-case }
        [add_person] { undo-add-person }
        [edit_person] { undo-edit-person }
        [remove_person] { undo-remove-person }
        [add_source] { undo-add-source }
        [edit_source] { undo-edit-source }
        [remove_source] { undo-remove-source }
        [add_claim] { undo-add-claim }
        [edit_claim] { undo-edit-claim }
        [remove_claim] { undo-remove-claim }
        [move_claims] { undo-move-claims }
        [add_view] { undo-add-view }
        [edit_view] { undo-edit-view }
        [remove_view] { undo-remove-view }
        [set_stage] { undo-set-stage }
        [tag_claims] { undo-tag-claims }
        [untag_claims] { undo-untag-claims }
        [add_appearance] { undo-add-appearance }
        [remove_appearance] { undo-remove-appearance }
        [add_relation] { undo-add-relation }
        [remove_relation] { undo-remove-relation }
        [set_verdict] { undo-set-verdict }
        [clear_verdict] { undo-clear-verdict }
        [attach_evidence] { undo-attach-evidence }
        [edit_evidence] { undo-edit-evidence }
        [remove_evidence] { undo-remove-evidence }
        [add_finding] { undo-add-finding }
        [edit_finding] { undo-edit-finding }
        [remove_finding] { undo-remove-finding }
        [salvage] { undo-salvage }
        [open_sample] { undo-open-sample }
       *[other] { $name }
    }
error-empty = ‏{ error-field } خالی است. آن را بنویسید و دوباره بکوشید.
error-too-long = ‏{ error-field } { $actual } نویسه دارد و بیش از { $limit } نویسه نمی‌تواند داشته باشد. کوتاهش کنید، یا همهٔ متن را به‌صورت منبع یا مدرک وارد کنید.
error-control-character = در نویسهٔ { $position } از { error-field } یک نویسهٔ کنترلی ({ $code }) هست. آن را بردارید.
error-not-a-date = ‏Docket نمی‌تواند «{ $text }» را به‌صورت تاریخ بخواند. آن را مانند ۲۱ دی ۱۴۰۴، دی ۱۴۰۴، اوایل ژانویهٔ ۲۰۲۶، ⁦2026-01-12⁩ یا ⁦2026-01-10⁩ تا ⁦2026-01-12⁩ بنویسید.
error-not-a-digest = ‏«{ $text }» SHA-256 نیست: باید ۶۴ رقم شانزده‌شانزدهی داشته باشد.
error-not-an-address = ‏«{ $text }» نشانی وب نیست. نشانی باید با https:// یا http:// آغاز شود.
error-quote-not-found = این واژه‌ها در متن نیست: «{ $quote }». آن‌ها را عیناً از خود متن رونوشت کنید.
error-quote-ambiguous = این واژه‌ها { $count } بار در متن آمده است: «{ $quote }». واژه‌های پیش یا پس از آن را هم بیاورید تا تنها یک جا مقصود باشد.
error-passage-misplaced = این قطعه با متنش نمی‌خواند. دوباره انتخابش کنید.
error-related-to-itself = ادعا را نمی‌توان با خودش مرتبط کرد. ادعای دیگری را انتخاب کنید.
error-done-without-verdict = ادعای بدون حکم نمی‌تواند به مرحلهٔ «{ stage-done }» برود. نخست حکمی بدهید: اگر معلوم نمی‌شود، «{ verdict-unverified }» هم حکم است.
error-verdict-needs =
    { $needs ->
        [reason] این حکم دلیل می‌خواهد: برای خوانندگان بنویسید چرا.
       *[unknowns] حکم «{ verdict-unverified }» باید بگوید چه چیزی هنوز معلوم نیست: بنویسید چه چیزی روشن نشد.
    }
error-withheld-without-reason = ‏{ error-field } محرمانه است: بنویسید چرا، تا گزارش بتواند دلیلش را بیاورد.
error-evidence-lacks =
    { $what ->
        [file] این مدرک فایل ندارد. فایلی را که باید پیوست شود انتخاب کنید.
        [file_of_its_own] تنها مدرکی که خودش فایل است می‌تواند فایل داشته باشد. فایل را جداگانه پیوست کنید.
        [address] این پیوند نشانی ندارد. نشانی‌اش را بنویسید.
        [fixed_text] متن فایل یا پیوند را نمی‌توان تغییر داد: همان است که ضبط شده. نسخهٔ دیگر را به‌صورت مدرکی جداگانه پیوست کنید.
        [copy] این مدرک فایل ندارد، پس چیزی برای رونوشت نیست. متنش را می‌توان خواند.
       *[page] این مدرک صفحهٔ ذخیره‌شده نیست. آن را به شکل متن باز کنید.
    }
error-not-found = ‏{ error-thing } در این کتابخانه نیست. شاید حذف شده باشد.
error-exists = ‏{ error-thing } از پیش در کتابخانه هست.
error-other-case = ‏{ error-thing } از پروندهٔ دیگری است. یکی را از همان پرونده انتخاب کنید.
error-in-use = این شخص هنوز لازم است: گویندهٔ { $claims } ادعا و ضبط‌کنندهٔ { $exhibits } مدرک است. نخست آن‌ها را تغییر دهید.
error-nothing-to-undo =
    { $what ->
        [undo] چیزی برای واگرد نیست.
        [redo] چیزی برای انجام دوباره نیست.
        [in_batch] واگرد نمی‌تواند بخشی از تغییری دیگر باشد.
       *[salvage] تعمیر کتابخانه را نمی‌توان به این صورت انجام داد.
    }
error-undone-already = این تغییر پیش‌تر واگرد شده است.
error-changed-since = این را نمی‌توان واگرد کرد، چون تغییری دیرتر بر آن تکیه دارد: «{ error-action }»، از { $by }، { $at }. نخست آن را واگرد کنید.
error-newer-library = این کتابخانه را نسخهٔ تازه‌تری از Docket ساخته است (قالبش { $found } است و این نسخه تا { $known } را می‌شناسد). دست‌نخورده مانده است. آن را با Docket تازه‌تر باز کنید.
error-not-a-library = ‏{ $path } کتابخانهٔ Docket نیست. پوشهٔ دیگری را انتخاب کنید.
error-busy =
    { $process ->
        [0] پنجره یا فرمانی دیگر در حال نوشتن در این کتابخانه است. چیزی تغییر نکرد. اندکی بعد دوباره بکوشید.
       *[other] ‏{ $by } (با { $program }) در حال نوشتن در این کتابخانه است. چیزی تغییر نکرد. اندکی بعد دوباره بکوشید.
    }
error-disk-full = دیسک پر است. چیزی تغییر نکرد. جا باز کنید و دوباره بکوشید.
error-read-only = در این کتابخانه نمی‌توان نوشت. چیزی تغییر نکرد. ببینید اجازهٔ نوشتن در پوشه‌اش را دارید و دیسکش فقط‌خواندنی نباشد.
error-disk = دیسک این کتابخانه را نخواند یا ننوشت ({ $detail }). ببینید دیسک هنوز سر جایش است، می‌توان در آن نوشت و جا دارد، و پوشه از آنِ شماست؛ سپس دوباره بکوشید. آنچه در حال تغییر بود یا کامل انجام شده یا هیچ: «docket journal» نشان می‌دهد.
error-damaged = کتابخانه آسیب دیده است: { $detail }. چیزی تغییر نکرد. «docket verify» نشان می‌دهد چه چیزی خراب است و «docket repair» هر چه را بتوان بازمی‌گرداند.
error-cancelled = لغو شد. چیزی تغییر نکرد.
error-not-sound = این پشتیبان سالم نیست ({ $detail }) و برای همین پاک شد. «docket verify» را اجرا کنید: اگر کتابخانه سالم باشد، شاید دیسک رو به خرابی است و پشتیبان را باید روی دیسکی دیگر گذاشت.
error-not-backed-up = این کتابخانه باید به‌روز شود، و پشتیبانی که پیش از آن لازم است گرفته نشد: { $why } کتابخانه دست‌نخورده مانده است.
error-sqlite = کتابخانه را نمی‌شد خواند یا نوشت: { $why }. چیزی تغییر نکرد.
error-io = از پوشهٔ کتابخانه نمی‌شد استفاده کرد: { $why }. ببینید پوشه سر جایش است و از آنِ شماست.
error-is-folder = ‏«{ $name }» پوشه است. فایل‌های درون آن را پیوست کنید.
error-is-link =
    { $target ->
        [folder] ‏«{ $name }» پیوندی است به یک پوشه. خود فایل را پیوست کنید.
        [file] ‏«{ $name }» پیوندی است به فایلی دیگر. خود فایل را پیوست کنید.
        [special] ‏«{ $name }» پیوندی است به چیزی که فایل نیست. خود فایل را پیوست کنید.
       *[nothing] ‏«{ $name }» پیوندی است به چیزی که پیدا نمی‌شود. خود فایل را پیوست کنید.
    }
error-is-empty = ‏«{ $name }» خالی است و هیچ بایتی برای نگه داشتن ندارد. فایلی را پیوست کنید که چیزی در آن باشد.
error-not-a-file =
    { $what ->
        [pipe] ‏«{ $name }» لوله (pipe) است، نه فایل. آنچه را می‌دهد در فایلی ذخیره کنید و همان را پیوست کنید.
        [socket] ‏«{ $name }» سوکت است، نه فایل. آنچه را می‌دهد در فایلی ذخیره کنید و همان را پیوست کنید.
       *[device] ‏«{ $name }» دستگاه است، نه فایل. آنچه را می‌دهد در فایلی ذخیره کنید و همان را پیوست کنید.
    }
error-vanished = ‏«{ $name }» پیدا نمی‌شود. ببینید جابه‌جا یا پاک نشده باشد و دوباره بکوشید.
error-changed = ‏«{ $name }» هنگامی که Docket آن را می‌خواند در حال تغییر بود. برنامه‌ای را که در آن می‌نویسد ببندید و دوباره بکوشید.
error-no-space = روی دیسک جایی برای «{ $name }» نمانده است. جا باز کنید و دوباره بکوشید.
error-not-allowed = ‏Docket اجازهٔ استفاده از «{ $name }» را ندارد. اجازه‌هایش را تغییر دهید و دوباره بکوشید.
error-file-damaged = نسخه‌ای که از «{ $name }» نگه داشته شده آسیب دیده است: { $why }. کتابخانه را وارسی کنید و فایل را از پشتیبان بازگردانید.
error-too-large = ‏«{ $name }» برای این کار بزرگ است: { $size } بایت دارد و بیش از { $limit } بایت نمی‌تواند داشته باشد.
error-too-intricate = ‏«{ $name }» آن‌قدر بخش دارد که نمی‌توان آن را به شکل صفحه نشان داد. متنش را همچنان می‌توان خواند.
error-file-io = از «{ $name }» نمی‌شد استفاده کرد: { $why }. ببینید دیسکش هنوز سر جایش و سالم است و دوباره بکوشید.
error-unknown-format = ‏«{ $name }» قالب گزارش نیست. html، pdf، csv یا claimreview را انتخاب کنید.
error-report-numbering = گزارش به { $what } ارجاع می‌دهد که در آن درست یک بار نیامده است، یا چیزی محرمانه را نشان می‌دهد. چیزی نوشته نشد. گزارش را دوباره بسازید؛ اگر باز پیش آمد، آن را به‌عنوان ایراد گزارش کنید.
error-report-picture = این تصویر را نمی‌توان در گزارش نشان داد ({ $why }). گزارش را می‌توان بدون آن ساخت.
error-report-render = گزارش در قالب { $format } ساخته نشد: { $why }. چیزی نوشته نشد. شاید قالبی دیگر ساخته شود.
error-not-the-report = فایل { $format } که نوشته شد چنان‌که باید نیست: { $why }. آن را به کسی ندهید؛ گزارش را دوباره بنویسید، شاید روی دیسکی دیگر.
error-open-elsewhere = این کتابخانه در پنجره یا فرمانی دیگر باز است. آن را ببندید و سپس تعمیر کنید. چیزی تغییر نکرد.
error-being-repaired = این کتابخانه همین حالا در حال تعمیر است. تا پایان کار صبر کنید و دوباره بازش کنید.
error-database-missing = پایگاه دادهٔ این کتابخانه، docket.db در «{ $place }»، نیست، هرچند مدارک یا پشتیبان‌هایش هست. آن را بازگردانید، یا «docket repair» را اجرا کنید تا از روی پشتیبان‌ها از نو ساخته شود.
error-nothing-left = هیچ‌چیز از پایگاه دادهٔ این کتابخانه بازگرداندنی نبود. رونوشتی از آن، همان‌طور که هست، در { $place } است. اگر جای دیگری پشتیبان دارید، «docket restore» از آن کتابخانه می‌سازد.
error-not-read = نمی‌شد درون «{ $place }» را دید: { $why }. نام و اجازه‌هایش را ببینید.
error-ambiguous = ‏«{ $text }» می‌تواند هر یک از این‌ها باشد؛ بیشتر بنویسید: { $choices }
error-no-text = از «{ $name }» هیچ متنی خوانده نشد، پس نمی‌توان از آن ادعایی برداشت. آن را به‌صورت مدرک پیوست کنید، یا متنش را رونوشت و وارد کنید.
error-would-leak = این گزارش چیزی محرمانه را فاش می‌کرد و برای همین نوشته نشد. «{ $name }» در اینجاها آمده است: { $places }. آن متن‌ها را تغییر دهید، یا اگر خطری ندارد محرمانگی را بردارید.
error-nothing-to-report = ادعایی برای گزارش نیست. ادعایی به پرونده بیفزایید، یا پروندهٔ دیگری را انتخاب کنید.
error-several-cases = این ادعاها از چند پرونده‌اند. هر گزارش دربارهٔ یکی است: ادعاهای یک پرونده را انتخاب کنید.
error-no-such-language = گزارش به زبان «{ $tag }» نیست. فارسی (fa)، عربی (ar) یا انگلیسی (en) را انتخاب کنید.
error-not-written = ‏«{ $place }» نوشته نشد: { $why }. پوشهٔ دیگری را انتخاب کنید، یا جا باز کنید.
error-not-as-written = ‏«{ $place }» نوشته شد، ولی هنگام بازخوانی چیز دیگری بود و برای همین پاک شد. شاید دیسک رو به خرابی است: پوشهٔ دیگری را انتخاب کنید.
error-not-empty = در «{ $place }» چیزی هست. کتابخانه به جایی تازه بازگردانده می‌شود: پوشه‌ای را نام ببرید که خالی است یا هنوز نیست.
error-is-library = ‏«{ $place }» خودش کتابخانه است. برای پشتیبان‌ها پوشه‌ای دیگر، مثلاً روی دیسکی دیگر، انتخاب کنید.
error-backup-damaged = پشتیبانی که در «{ $place }» است آسیب دیده ({ $detail }) و برای همین چیزی بازگردانده نشد. پشتیبان دیگری را انتخاب کنید: «docket backup list» همه را نشان می‌دهد.
error-settings = از تنظیمات در «{ $place }» نمی‌شد استفاده کرد: { $why }.
error-sample = پروندهٔ نمونه خوانده نشد: { $why }. این ایرادی در Docket است؛ لطفاً گزارشش کنید.
error-backup-lacks =
    { $files ->
        [one] از یک فایل مدرک پشتیبان گرفته نشد، چون در خود کتابخانه نیست یا آسیب دیده است. کتابخانه را وارسی کنید تا نامش را ببینید.
       *[other] از { $files } فایل مدرک پشتیبان گرفته نشد، چون در خود کتابخانه نیست یا آسیب دیده است. کتابخانه را وارسی کنید تا نامشان را ببینید.
    }
error-unexpected = درون Docket چیزی درست پیش نرفت: { $why }. لطفاً دوباره بکوشید؛ اگر باز پیش آمد، آن را با همین جزئیات گزارش کنید.
error-invalid-argument = ‏Docket نتوانست آنچه را نوشته شده بخواند: { $why }
error-no-home = این حساب پوشهٔ خانگی ندارد، پس جای معمولی برای فایل‌های Docket نیست. جای دلخواه را در { $variable } بنویسید و Docket را دوباره آغاز کنید.
error-not-exported = از اینجا تنها پوشهٔ کتابخانه و گزارشی را که از آغاز این اجرای Docket نوشته شده، با پوشه‌اش، می‌توان باز کرد.

## آنچه وارسی آسیب‌دیده می‌یابد. جایش پیش از متن می‌آید.
error-entry-missing = تغییرهای { $first } تا { $last } در دفتر ثبت نیست.
error-chain-broken = این تغییر دنبالهٔ تغییر پیش از خود نیست: یکی از این دو دست خورده، یا تغییرهایی از میانشان برداشته شده است.
error-entry-altered = آنچه در این تغییر آمده پس از نوشته شدن دست خورده است.
error-entry-not-replayable = آنچه در این تغییر آمده خوانده نمی‌شود یا با بقیه جور درنمی‌آید: { $why }
error-entries-lost = تازه‌ترین تغییرها آن‌هایی نیست که نوشته شده بود: پایگاه داده بریده شده، دنباله‌اش (docket.db-wal) گم شده، یا پایگاه دادهٔ کهنه‌تری جای آن گذاشته شده است.
error-unreadable = تا پایان خوانده نمی‌شود: { $why }
error-row-altered = این سطر آن نیست که دفتر ثبت می‌گوید: چیزی جز Docket آن را تغییر داده، افزوده یا برداشته است.
error-undo-line = آنچه واگردشدنی است در { $entries } مورد آن نیست که دفتر ثبت می‌گوید.
error-histories-differ = اینکه کدام تغییر به کدام ادعا مربوط است آن نیست که دفتر ثبت می‌گوید.
error-part-without-entry = { $parts } پاره در دفتر ثبت به هیچ تغییری تعلق ندارد.
error-search-index = فهرست واژه‌ها برای جست‌وجو با متن‌های کتابخانه نمی‌خواند: شاید چیزهایی پیدا نشود، یا چیزهایی پیدا شود که دیگر نیست.
error-lists-differ = { $rows } سطر با ادعاها نمی‌خواند: شاید فهرست‌ها و شمارش‌ها نادرست باشد.
error-schema-altered = این بخش از ساختار پایگاه داده آن نیست که Docket ساخته است.
error-database-damaged = پایگاه داده آسیب دیده است: { $detail }
error-reference-broken = سطری از { $table } به سطری از { $parent } ارجاع می‌دهد که نیست.
error-file-missing = این فایل گم شده است.
error-file-altered = این فایل تغییر کرده است: بایت‌هایش دیگر آن‌هایی نیست که نگه داشته شده بود.
error-file-unreadable = این فایل خوانده نمی‌شود: { $why }
error-file-stray = این فایل نگه داشته شده، ولی هیچ‌چیز در کتابخانه از آن نام نمی‌برد.
error-file-foreign = این فایل در پوشهٔ مدارک است و از Docket نیست. آن را جای دیگری ببرید.

## آنچه پیش از سپردن گزارش باید دانست
error-no-font =
    { $more ->
        [0] هیچ قلمی در این رایانه این نویسه‌ها را ندارد: { $characters }. در PDF کدشان آمده است. قلمی برای خطشان نصب کنید و گزارش را دوباره بنویسید، یا گزارش HTML را بدهید.
       *[other] هیچ قلمی در این رایانه این نویسه‌ها و { $more } نویسهٔ دیگر را ندارد: { $characters }. در PDF کدشان آمده است. قلمی برای خطشان نصب کنید و گزارش را دوباره بنویسید، یا گزارش HTML را بدهید.
    }
