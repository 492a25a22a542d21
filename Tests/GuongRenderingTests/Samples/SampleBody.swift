/// Everything that cmark-gfm and the renderer put into a body.
enum SampleBody {
  static let html = """
    <p>Bốn giờ sáng, khi gió biển còn lạnh, những người làm muối đã ra ruộng. Trước đây mỗi nhà một ô, nước lợ vào ô nào \
    nhà ấy chịu. Nay bờ chung được đắp lại, nước được bơm theo lịch, và mỗi ô ruộng có một tấm bạt đen giữ cho hạt muối \
    sạch đất.<sup class="footnote-ref"><a href="#fn-1" id="fnref-1" data-footnote-ref>1</a></sup></p>
    <h2 id="tu-ruong-rieng"><a class="anchor" href="#tu-ruong-rieng" aria-hidden="true" tabindex="-1"></a>Từ ruộng riêng đến bờ chung</h2>
    <p>Cách làm được ghi trong quy ước một trang giấy: góp theo diện tích, chia theo sản lượng, ai nghỉ vụ thì để ruộng cho \
    tổ. Theo <a class="citation" href="document.html">Kế hoạch số 2590/KH-UBND</a> về xây dựng, nhân rộng các mô hình, điển \
    hình tiên tiến, tổ được chọn làm <strong>mô hình điểm</strong>.</p>
    <blockquote>
    <p>Muối sạch thì giá cao, mà sạch được là nhờ chung nhau một con nước.</p>
    </blockquote>
    <figure><img src="pictures/nho.svg" alt="Giàn nho phủ cỏ" width="1200" height="800" loading="lazy"><figcaption>Giàn nho bên \
    ruộng muối: hai nghề cùng đi chung một bờ.</figcaption></figure>
    <h3 id="so-lieu">Sản lượng và thu nhập của tổ</h3>
    <div class="table" role="region" tabindex="0" aria-label="Sản lượng và thu nhập của tổ">
    <table>
    <thead>
    <tr><th>Vụ</th><th class="right">Sản lượng (tấn)</th><th class="right">Giá (đồng/kg)</th><th class="right">Thu nhập/hộ (triệu đồng)</th><th class="center">Đạt</th></tr>
    </thead>
    <tbody>
    <tr><td>2023</td><td class="right">410</td><td class="right">1.150</td><td class="right">39,3</td><td class="center">–</td></tr>
    <tr><td>2024</td><td class="right">455</td><td class="right">1.560</td><td class="right">59,1</td><td class="center">✓</td></tr>
    </tbody>
    </table>
    </div>
    <ul>
    <li><input type="checkbox" checked="" disabled="" aria-label="Đã xong" /> Đắp bờ chung</li>
    <li><input type="checkbox" disabled="" aria-label="Chưa xong" /> Làm nhà kho muối</li>
    </ul>
    <ol>
    <li>Góp ruộng theo diện tích.</li>
    <li>Chia theo sản lượng:
    <ul>
    <li>bảy phần cho người góp ruộng;</li>
    <li>ba phần cho quỹ chung.</li>
    </ul>
    </li>
    </ol>
    <p>Địa chỉ lịch bơm: <code>lich-bom-2025</code>, <del>bản cũ</del>, xem <a href="https://vi.example.org/mot-dia-chi-rat-dai-khong-co-cho-xuong-dong/abcdefghijklmnopqrstuvwxyz">https://vi.example.org/mot-dia-chi-rat-dai-khong-co-cho-xuong-dong/abcdefghijklmnopqrstuvwxyz</a>.</p>
    <pre><code class="language-text">Thứ Hai   05:00  bơm ô 1–4
    Thứ Năm   05:00  bơm ô 5–12
    </code></pre>
    <figure class="audio"><audio controls preload="none" src="bai.mp3" aria-label="Nghe bài"></audio><figcaption>Nghe bài: 3 phút 40 giây</figcaption></figure>
    <hr />
    <p>Tám thôn lân cận đã đến học; ba thôn bắt đầu trải bạt từ vụ này.</p>
    <section class="footnotes" data-footnotes>
    <ol>
    <li id="fn-1">
    <p>Theo sổ ghi của tổ hợp tác. <a href="#fnref-1" class="footnote-backref" data-footnote-backref aria-label="Về chỗ dẫn 1">↩</a></p>
    </li>
    </ol>
    </section>
    """
}
